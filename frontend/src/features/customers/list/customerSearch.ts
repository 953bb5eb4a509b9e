/** The list's state in its address. */
import { oneOf, type Search, textIn } from "@/lib/search";

export const SORTS = ["NAME_ASC", "NAME_DESC", "CREATED_AT_ASC", "CREATED_AT_DESC"] as const;

export interface CustomerSearch {
  view?: "archived";
  q?: string;
  sort?: (typeof SORTS)[number];
}

export function readCustomerSearch(search: Search): CustomerSearch {
  return { view: oneOf(search["view"], ["archived"]), q: textIn(search["q"]), sort: oneOf(search["sort"], SORTS) };
}
