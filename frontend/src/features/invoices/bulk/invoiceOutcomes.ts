/** What every change of many invoices answers: refused as a whole, or a result for each. */
import { graphql } from "@/graphql/graphql";

export const InvoiceOutcomes = graphql(`
  fragment InvoiceOutcomes on InvoiceOutcomesPayload @_unmask {
    userErrors {
      code
      message
      field
    }
    results {
      invoiceId
      isDone
      userErrors {
        message
      }
      invoice {
        id
        number
        status
        paymentStatus
        customer {
          id
          name
        }
      }
    }
  }
`);
