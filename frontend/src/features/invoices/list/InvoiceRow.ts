/** What the list shows of an invoice. */
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
    version
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
