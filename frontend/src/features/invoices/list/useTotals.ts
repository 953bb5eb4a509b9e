/** How many invoices a filter finds, and their sums per currency: always the server's. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import type { InvoiceFilter } from "./invoiceFilter";

const InvoiceTotals = graphql(`
  query InvoiceTotals($businessId: UUID!, $filter: InvoiceFilterInput) {
    invoiceTotals(businessId: $businessId, filter: $filter) {
      count
      byCurrency {
        currency
        count
        total {
          amount
          currency
        }
      }
    }
  }
`);

export type Totals = ResultOf<typeof InvoiceTotals>["invoiceTotals"];

/** Undefined until known; never those of the filter before. */
export function useTotals(businessId: string, filter: InvoiceFilter, isWanted = true): Totals | undefined {
  const answer = useAnswer(InvoiceTotals, { businessId, filter }, { followsChanges: true, forgetsFormer: true, pause: !isWanted });
  return answer.state === "full" ? answer.data.invoiceTotals : undefined;
}
