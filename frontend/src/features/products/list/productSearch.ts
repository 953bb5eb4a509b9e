/** The state of the lists of products and plans in their addresses. */
import { oneOf, type Search, textIn } from "@/lib/search";

export const SORTS = ["NAME_ASC", "NAME_DESC", "CREATED_AT_ASC", "CREATED_AT_DESC"] as const;

export interface ProductSearch {
  view?: "archived";
  q?: string;
  sort?: (typeof SORTS)[number];
}

export function readProductSearch(search: Search): ProductSearch {
  return { view: oneOf(search["view"], ["archived"]), q: textIn(search["q"]), sort: oneOf(search["sort"], SORTS) };
}
