/** The state of a statement in its address. */
import { dayIn, type Search, textIn } from "@/lib/search";

export interface StatementSearch {
  currency?: string;
  from?: string;
  to?: string;
}

export function readStatementSearch(search: Search): StatementSearch {
  return { currency: textIn(search["currency"]), from: dayIn(search["from"]), to: dayIn(search["to"]) };
}
