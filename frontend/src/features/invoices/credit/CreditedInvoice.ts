/** What must be known of an invoice to credit it. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const CreditedInvoice = graphql(`
  fragment CreditedInvoice on Invoice @_unmask {
    id
    number
    currency
    availableActions
    balance {
      amount
      currency
    }
    customer {
      id
      name
    }
    groups {
      id
      name
      lines {
        id
        name
        description
        quantity
        rate
        creditable {
          amount
          currency
        }
        net {
          amount
          currency
        }
      }
    }
  }
`);

export type CreditedInvoice = ResultOf<typeof CreditedInvoice>;
export type InvoicedLine = CreditedInvoice["groups"][number]["lines"][number];

/** Whether anything of the line remains: what is written without a digit above 0 is nothing. */
export function isOpen(line: InvoicedLine): boolean {
  return line.creditable !== null && /[1-9]/.test(line.creditable.amount);
}
