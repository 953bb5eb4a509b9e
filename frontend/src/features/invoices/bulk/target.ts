/** The invoices that an action is for: some by id, or all that a filter finds. */
import type { InvoiceFilter } from "../list/invoiceFilter";

export type Target = { ids: readonly string[] } | { businessId: string; filter: InvoiceFilter };

/** As the API's bulk inputs take it. */
export function targetInput(target: Target) {
  return "ids" in target
    ? { invoiceIds: [...target.ids] }
    : { selection: { businessId: target.businessId, filter: target.filter } };
}
