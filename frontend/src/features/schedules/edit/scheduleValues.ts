/** A schedule as the values of its editor. */
import type { graphql } from "@/graphql/graphql";
import { newIdempotencyKey } from "@/lib/forms";

export type DiscountKind = ReturnType<typeof graphql.scalar<"DiscountKind">>;

export interface PriceValues {
  priceId: string;
  title: string;
  summary: string;
  isMetered: boolean;
  /** Contracted; empty for metered prices. */
  quantity: string;
}

export interface DiscountValues {
  key: string;
  name: string;
  kind: DiscountKind;
  value: string;
  /** Null: on the whole phase. */
  priceIds: readonly string[] | null;
}

export interface MinimumValues {
  key: string;
  name: string;
  amount: string;
  isProrated: boolean;
  /** Null: the phase's usage prices. */
  priceIds: readonly string[] | null;
  taxCategoryId: string | null;
}

export interface PhaseValues {
  key: string;
  name: string;
  /** How the phase ends: on its own, on a day, or after months. */
  end: "open" | "day" | "months";
  endOn: string;
  durationMonths: string;
  prices: readonly PriceValues[];
  discounts: readonly DiscountValues[];
  minimums: readonly MinimumValues[];
}

export interface ScheduleValues {
  customer: { id: string; name: string } | null;
  name: string;
  currency: string;
  startOn: string;
  endOn: string;
  billingDay: string;
  paymentTermsDays: string;
  purchaseOrder: string;
  memo: string;
  autoIssue: boolean;
  printZeroLines: boolean;
  phases: readonly PhaseValues[];
}

export function newPhase(): PhaseValues {
  return {
    key: newIdempotencyKey(),
    name: "",
    end: "open",
    endOn: "",
    durationMonths: "12",
    prices: [],
    discounts: [],
    minimums: [],
  };
}

export function newSchedule(currency: string, today: string): ScheduleValues {
  return {
    customer: null,
    name: "",
    currency,
    startOn: today,
    endOn: "",
    billingDay: "",
    paymentTermsDays: "",
    purchaseOrder: "",
    memo: "",
    autoIssue: false,
    printZeroLines: false,
    phases: [newPhase()],
  };
}

/** A phase after the last one, with the same prices: a ramp is written by changing what differs. */
export function followingPhase(phases: readonly PhaseValues[]): PhaseValues[] {
  const last = phases.at(-1);
  if (!last) return [newPhase()];
  const ended: PhaseValues = last.end === "open" ? { ...last, end: "months" } : last;
  return [...phases.slice(0, -1), ended, { ...last, key: newIdempotencyKey(), name: "", end: "open" }];
}

/** Discounts and minimums no longer name a price that has gone. */
export function withoutPrice(phase: PhaseValues, priceId: string): PhaseValues {
  const kept = (priceIds: readonly string[] | null) => priceIds && priceIds.filter((id) => id !== priceId);
  return {
    ...phase,
    prices: phase.prices.filter((price) => price.priceId !== priceId),
    discounts: phase.discounts.map((discount) => ({ ...discount, priceIds: kept(discount.priceIds) })),
    minimums: phase.minimums.map((minimum) => ({ ...minimum, priceIds: kept(minimum.priceIds) })),
  };
}
