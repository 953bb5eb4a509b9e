/** Where the CSV file of a list is. */
import type { InvoiceFilter } from "../list/invoiceFilter";

export function csvAddress(businessId: string, filter: InvoiceFilter, sort: string): string {
  return `/invoices.csv?${new URLSearchParams({ businessId, filter: JSON.stringify(filter), sort }).toString()}`;
}
