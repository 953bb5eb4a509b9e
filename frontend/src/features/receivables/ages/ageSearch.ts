/** The state of receivables in their address. */
import { dayIn, oneOf, type Search, textIn } from "@/lib/search";

export const SORTS = ["CUSTOMER_ASC", "CUSTOMER_DESC", "BALANCE_ASC", "BALANCE_DESC", "OVERDUE_ASC", "OVERDUE_DESC"] as const;

export interface AgeSearch {
  currency?: string;
  /** The end of this day; today unless said. */
  asOf?: string;
  sort?: (typeof SORTS)[number];
}

export function readAgeSearch(search: Search): AgeSearch {
  return { currency: textIn(search["currency"]), asOf: dayIn(search["asOf"]), sort: oneOf(search["sort"], SORTS) };
}
