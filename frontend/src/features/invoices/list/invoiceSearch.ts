/** The list's state in its address: view, search, filters and sorting. */
import { dayIn, listIn, oneOf, type Search, someOf, textIn } from "@/lib/search";

export const VIEWS = ["drafts", "final", "sent", "overdue", "paid", "unapplied", "applied", "voided", "upcoming", "all"] as const;
export type View = (typeof VIEWS)[number];

export const STATUSES = ["DRAFT", "FINAL", "SENT", "VOIDED"] as const;
export const PAYMENTS = ["UNPAID", "PARTIALLY_PAID", "PAID", "UNCOLLECTIBLE"] as const;
export const SOURCES = ["SCHEDULE", "ONE_OFF", "MERGE", "CORRECTION", "LATE_USAGE", "CREDIT"] as const;
export const SORTS = [
  "NUMBER_ASC",
  "NUMBER_DESC",
  "CUSTOMER_ASC",
  "CUSTOMER_DESC",
  "ISSUE_ON_ASC",
  "ISSUE_ON_DESC",
  "DUE_ON_ASC",
  "DUE_ON_DESC",
  "TOTAL_ASC",
  "TOTAL_DESC",
] as const;

export interface InvoiceSearch {
  view?: View;
  /** Typed into the search box. */
  q?: string;
  sort?: (typeof SORTS)[number];
  status?: (typeof STATUSES)[number][];
  /** `not…`: all but these. */
  notStatus?: (typeof STATUSES)[number][];
  payment?: (typeof PAYMENTS)[number][];
  notPayment?: (typeof PAYMENTS)[number][];
  source?: (typeof SOURCES)[number][];
  notSource?: (typeof SOURCES)[number][];
  /** Ids. */
  customer?: string[];
  notCustomer?: string[];
  currency?: string[];
  notCurrency?: string[];
  issuedFrom?: string;
  issuedTo?: string;
  dueFrom?: string;
  dueTo?: string;
}

/** What an address says and the list understands. */
export function readInvoiceSearch(search: Search): InvoiceSearch {
  const read: InvoiceSearch = {
    view: oneOf(search["view"], VIEWS),
    q: textIn(search["q"]),
    sort: oneOf(search["sort"], SORTS),
    status: someOf(search["status"], STATUSES),
    notStatus: someOf(search["notStatus"], STATUSES),
    payment: someOf(search["payment"], PAYMENTS),
    notPayment: someOf(search["notPayment"], PAYMENTS),
    source: someOf(search["source"], SOURCES),
    notSource: someOf(search["notSource"], SOURCES),
    customer: listIn(search["customer"]),
    notCustomer: listIn(search["notCustomer"]),
    currency: listIn(search["currency"]),
    notCurrency: listIn(search["notCurrency"]),
    issuedFrom: dayIn(search["issuedFrom"]),
    issuedTo: dayIn(search["issuedTo"]),
    dueFrom: dayIn(search["dueFrom"]),
    dueTo: dayIn(search["dueTo"]),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
