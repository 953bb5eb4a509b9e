/** What the form shows of a business. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const BusinessDetails = graphql(`
  fragment BusinessDetails on Business {
    id
    name
    legalName
    legalForm
    registrationId
    email
    phone
    website
    timeZone
    defaultCurrency
    language
    paper
    paymentTermsDays
    address {
      line1
      line2
      city
      region
      postalCode
      country
    }
  }
`);

export type BusinessDetails = ResultOf<typeof BusinessDetails>;
