/** The state of revenue in its address. */
import { dayIn, oneOf, type Search } from "@/lib/search";

export interface RevenueSearch {
  /** Any day of the first and of the last month. */
  from?: string;
  to?: string;
  show?: "table";
}

export function readRevenueSearch(search: Search): RevenueSearch {
  return { from: dayIn(search["from"]), to: dayIn(search["to"]), show: oneOf(search["show"], ["table"]) };
}
