/** Which sequence of numbers a screen shows, in its address. */
import { oneOf, type Search } from "@/lib/search";

export interface LedgerSearch {
  /** Invoices unless said. */
  of?: "credit-notes";
}

export type DocumentType = "INVOICE" | "CREDIT_NOTE";

export function readLedgerSearch(search: Search): LedgerSearch {
  return { of: oneOf(search["of"], ["credit-notes"]) };
}

export function documentTypeOf({ of }: LedgerSearch): DocumentType {
  return of === "credit-notes" ? "CREDIT_NOTE" : "INVOICE";
}
