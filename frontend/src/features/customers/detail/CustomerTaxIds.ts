/** What is shown of a customer's tax numbers. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const CustomerTaxIds = graphql(`
  fragment CustomerTaxIds on Customer {
    id
    billingAddress {
      country
    }
    taxIds {
      id
      country
      label
      number
      isVatId
      isValid
    }
  }
`);

export type TaxId = ResultOf<typeof CustomerTaxIds>["taxIds"][number];
