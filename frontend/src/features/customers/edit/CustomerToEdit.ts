/** What the form shows of a customer. */
import { graphql } from "@/graphql/graphql";

export const CustomerToEdit = graphql(`
  query CustomerToEdit($id: UUID!) {
    customer(id: $id) {
      id
      name
      legalName
      registrationId
      taxStatus
      taxExemptionReason
      currency
      language
      paymentTermsDays
      purchaseOrder
      billingAddress {
        line1
        line2
        city
        region
        postalCode
        country
      }
      deliveryAddress {
        line1
        line2
        city
        region
        postalCode
        country
      }
      parent {
        id
        name
      }
    }
  }
`);
