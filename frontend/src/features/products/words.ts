/** The words of prices. */
import type { graphql } from "@/graphql/graphql";

export type PriceModel = ReturnType<typeof graphql.scalar<"PriceModel">>;

export const MODELS: Record<PriceModel, { label: string; note: string }> = {
  ONE_TIME: { label: "One-time", note: "charged once" },
  FIXED: { label: "Fixed", note: "every period" },
  PER_UNIT: { label: "Per unit", note: "quantity × rate" },
  PACKAGE: { label: "Package", note: "per begun package" },
  VOLUME: { label: "Volume", note: "all at the tier reached" },
  GRADUATED: { label: "Graduated", note: "each tier at its rate" },
};

export const FREQUENCIES = {
  ONE_TIME: "Once",
  MONTHLY: "Monthly",
  QUARTERLY: "Quarterly",
  HALF_YEARLY: "Half-yearly",
  YEARLY: "Yearly",
} as const;

export const TIMINGS = { IN_ADVANCE: "In advance", IN_ARREARS: "In arrears" } as const;
