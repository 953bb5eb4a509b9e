/** A tax number of the business. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const TaxNumber = graphql(`
  fragment TaxNumber on TaxRegistration {
    id
    country
    region
    label
    number
    isVatId
  }
`);

export type TaxNumber = ResultOf<typeof TaxNumber>;
