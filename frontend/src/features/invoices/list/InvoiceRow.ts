/** What the list shows of an invoice: not its version, which belongs to its lines and must not come without them. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const InvoiceRow = graphql(`
  fragment InvoiceRow on Invoice {
    id
    documentType
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
    balance {
      amount
      currency
    }
    credits {
      id
      number
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
export function nameOf(invoice: Pick<InvoiceRow, "documentType" | "number" | "customer">): string {
  const isCredit = invoice.documentType === "CREDIT_NOTE";
  if (invoice.number) return `${isCredit ? "Credit note" : "Invoice"} ${invoice.number}`;
  return `${isCredit ? "Draft credit note" : "Draft"} for ${invoice.customer.name}`;
}
