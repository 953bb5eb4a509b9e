/** A kind of supply that is taxed alike, with its rates. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const TaxCategoryDetail = graphql(`
  fragment TaxCategoryDetail on TaxCategory {
    id
    name
    archivedAt
    rates {
      id
      country
      region
      treatment
      rate
      label
      reason
      validFrom
      validUntil
    }
  }
`);

export type TaxCategoryDetail = ResultOf<typeof TaxCategoryDetail>;

export type TaxRate = TaxCategoryDetail["rates"][number];
