/** The list's state in its address, and as the API's filter. */
import type { graphql } from "@/graphql/graphql";
import { oneOf, type Search, textIn } from "@/lib/search";

export const VIEWS = ["active", "draft", "pending", "suspended", "failed", "ended", "all"] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = [
  "NAME_ASC",
  "NAME_DESC",
  "START_ON_ASC",
  "START_ON_DESC",
  "NEXT_BILLING_ON_ASC",
  "NEXT_BILLING_ON_DESC",
] as const;

export interface ScheduleSearch {
  view?: View;
  q?: string;
  sort?: (typeof SORTS)[number];
  currency?: string;
}

export function readScheduleSearch(search: Search): ScheduleSearch {
  return {
    view: oneOf(search["view"], VIEWS),
    q: textIn(search["q"]),
    sort: oneOf(search["sort"], SORTS),
    currency: textIn(search["currency"]),
  };
}

export type ScheduleFilter = ReturnType<typeof graphql.scalar<"ScheduleFilter">>;

const OF_VIEW: Record<View, ScheduleFilter> = {
  active: { status: ["ACTIVE"] },
  draft: { status: ["DRAFT"] },
  pending: { status: ["PENDING"] },
  suspended: { status: ["SUSPENDED"] },
  failed: { hasFailed: true },
  ended: { status: ["CANCELLED", "COMPLETED"] },
  all: {},
};

export function filterOf({ view = "active", currency }: ScheduleSearch): ScheduleFilter {
  return { ...OF_VIEW[view], ...(currency && { currency }) };
}
