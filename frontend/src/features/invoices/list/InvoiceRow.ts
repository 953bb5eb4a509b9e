/** What the list shows of an invoice: not its version, which belongs to its lines and must not come without them. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const InvoiceRow = graphql(`
  fragment InvoiceRow on Invoice {
    id
    number
    status
    paymentStatus
    isOverdue
    issueOn
    dueOn
    purchaseOrder
    currency
    total {
      amount
      currency
    }
    customer {
      id
      name
    }
    availableActions
  }
`);

export type InvoiceRow = ResultOf<typeof InvoiceRow>;

/** How an invoice is called in labels and sentences. */
export function nameOf(invoice: Pick<InvoiceRow, "number" | "customer">): string {
  return invoice.number ? `Invoice ${invoice.number}` : `Draft for ${invoice.customer.name}`;
}
