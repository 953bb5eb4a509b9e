/** What became, or would become, of each invoice of a bulk action. */
import type { Refusal } from "@/lib/api";

export interface BulkResult {
  id: string;
  /** Such as "SEQ-12" or "Draft for Acme". */
  name: string;
  isDone: boolean;
  /** Why not. */
  reasons: readonly string[];
}

interface OutcomeRow {
  invoiceId: string;
  isDone: boolean;
  userErrors: readonly Pick<Refusal, "message">[];
  invoice?: { number: string | null; customer: { name: string } } | null;
}

export function bulkResults(outcomes: readonly OutcomeRow[]): BulkResult[] {
  return outcomes.map(({ invoiceId, isDone, userErrors, invoice }) => ({
    id: invoiceId,
    name: invoice ? (invoice.number ?? `Draft for ${invoice.customer.name}`) : "A document that is gone",
    isDone,
    reasons: userErrors.map((refusal) => refusal.message),
  }));
}
