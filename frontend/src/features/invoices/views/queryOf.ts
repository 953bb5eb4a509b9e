/** The list's state as a saved view keeps it: the address without its question mark. */
import { stringifySearch } from "@/lib/search";
import type { InvoiceSearch } from "../list/invoiceSearch";

export function queryOf(search: InvoiceSearch): string {
  return stringifySearch({ ...search }).slice(1);
}
