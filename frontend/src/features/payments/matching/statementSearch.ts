/** Which transactions of a statement are shown, in its address. */
import type { graphql } from "@/graphql/graphql";
import { oneOf, type Search } from "@/lib/search";

export const VIEWS = ["open", "matched", "ignored"] as const;
export type StatementView = (typeof VIEWS)[number];

export function readStatementSearch(search: Search): { view?: StatementView } {
  return { view: oneOf(search["view"], VIEWS) };
}

type State = ReturnType<typeof graphql.scalar<"BankTransactionState">>;

export const STATE_OF: Record<StatementView, State> = { open: "OPEN", matched: "MATCHED", ignored: "IGNORED" };

export const VIEW_NAMES: Record<StatementView, string> = { open: "To decide", matched: "Matched", ignored: "Ignored" };
