/** The list's state in its address. */
import { oneOf, type Search, textIn } from "@/lib/search";

export interface MetricSearch {
  view?: "archived";
  q?: string;
  sort?: (typeof SORTS)[number];
}

export const SORTS = ["NAME_ASC", "NAME_DESC"] as const;

export function readMetricSearch(search: Search): MetricSearch {
  return { view: oneOf(search["view"], ["archived"]), q: textIn(search["q"]), sort: oneOf(search["sort"], SORTS) };
}
