/** What is shown of an invoice to come. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const ForecastInvoice = graphql(`
  fragment ForecastInvoice on Invoice @_unmask {
    id
    billingDate
    total {
      amount
      currency
    }
    net {
      amount
      currency
    }
    taxTotal {
      amount
      currency
    }
    discounts {
      id
      reason
      amount {
        amount
        currency
      }
    }
    groups {
      id
      name
      periodStart
      periodEnd
      subtotal {
        amount
        currency
      }
      lines {
        id
        name
        quantity
        rate
        amount {
          amount
          currency
        }
      }
    }
  }
`);

export type ForecastInvoice = ResultOf<typeof ForecastInvoice>;
