/** The list's state in its address, and as the API's filter. */
import type { graphql } from "@/graphql/graphql";
import { dayIn, listIn, oneOf, type Search, textIn } from "@/lib/search";
import type { PaymentMethod } from "@/ui/payments";

export const SORTS = ["RECEIVED_ON_ASC", "RECEIVED_ON_DESC", "AMOUNT_ASC", "AMOUNT_DESC"] as const;
const METHODS: readonly PaymentMethod[] = ["BANK_TRANSFER", "DIRECT_DEBIT", "CARD", "CHECK", "CASH", "OTHER"];

export interface PaymentSearch {
  view?: "credit" | "undone";
  q?: string;
  method?: PaymentMethod;
  /** An id. */
  customer?: string;
  from?: string;
  /** The last day. */
  to?: string;
  sort?: (typeof SORTS)[number];
}

export function readPaymentSearch(search: Search): PaymentSearch {
  return {
    view: oneOf(search["view"], ["credit", "undone"]),
    q: textIn(search["q"]),
    method: oneOf(search["method"], METHODS),
    customer: listIn(search["customer"])?.[0],
    from: dayIn(search["from"]),
    to: dayIn(search["to"]),
    sort: oneOf(search["sort"], SORTS),
  };
}

export type PaymentFilter = ReturnType<typeof graphql.scalar<"PaymentFilterInput">>;

export function filterOf({ view, q, method, customer, from, to }: PaymentSearch): PaymentFilter {
  return {
    ...(view === "credit" && { hasCredit: true }),
    ...(view === "undone" && { isUndone: true }),
    ...(q && { search: q }),
    ...(method && { methodIn: [method] }),
    ...(customer && { customerIds: [customer] }),
    ...(from && { receivedOnFrom: from }),
    ...(to && { receivedOnTo: to }),
  };
}

/** Whether anything but the view narrows the list. */
export function isNarrowed({ q, method, customer, from, to }: PaymentSearch): boolean {
  return [q, method, customer, from, to].some((value) => value !== undefined);
}
