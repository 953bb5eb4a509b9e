/** The inbox's state in its address, and as the API's filter. */
import type { graphql } from "@/graphql/graphql";
import { oneOf, type Search } from "@/lib/search";

export const VIEWS = ["open", "next", "billed", "ignored"] as const;
export type LateView = (typeof VIEWS)[number];

export interface LateSearch {
  view?: LateView;
}

export function readLateSearch(search: Search): LateSearch {
  return { view: oneOf(search["view"], VIEWS) };
}

type Status = ReturnType<typeof graphql.scalar<"LateUsageStatus">>;

export const STATUS_OF: Record<LateView, Status> = {
  open: "OPEN",
  next: "BILL_ON_NEXT_INVOICE",
  billed: "BILLED",
  ignored: "IGNORED",
};

export const VIEW_NAMES: Record<LateView, string> = {
  open: "To decide",
  next: "On next invoice",
  billed: "Billed",
  ignored: "Ignored",
};
