/** A price as the values of its editor, and back as the API's input. */
import type { graphql } from "@/graphql/graphql";
import { newIdempotencyKey } from "@/lib/forms";
import type { PriceModel } from "../words";

type RateKind = ReturnType<typeof graphql.scalar<"RateKind">>;
type Frequency = ReturnType<typeof graphql.scalar<"Frequency">>;
type BillingTiming = ReturnType<typeof graphql.scalar<"BillingTiming">>;
type PriceTermsInput = ReturnType<typeof graphql.scalar<"PriceTermsInput">>;

export interface TierValues {
  key: string;
  /** Empty for the last tier, which is open. */
  upTo: string;
  rate: string;
  flatFee: string;
}

export interface PriceValues {
  name: string;
  currency: string;
  model: PriceModel;
  rateKind: RateKind;
  rate: string;
  packageSize: string;
  tiers: readonly TierValues[];
  minimumPerEvent: string;
  maximumPerEvent: string;
  chargeFirstTierFeeWithoutUsage: boolean;
  frequency: Frequency;
  timing: BillingTiming;
  /** Null: the quantity is contracted. */
  metricId: string | null;
}

export function newTier(): TierValues {
  return { key: newIdempotencyKey(), upTo: "", rate: "", flatFee: "" };
}

export function newPrice(name: string, currency: string): PriceValues {
  return {
    name,
    currency,
    model: "PER_UNIT",
    rateKind: "AMOUNT",
    rate: "",
    packageSize: "",
    tiers: [newTier(), newTier()],
    minimumPerEvent: "",
    maximumPerEvent: "",
    chargeFirstTierFeeWithoutUsage: false,
    frequency: "MONTHLY",
    timing: "IN_ADVANCE",
    metricId: null,
  };
}

export function isTiered(model: PriceModel): boolean {
  return model === "VOLUME" || model === "GRADUATED";
}

/** A percentage is of a summed amount: of single units only, and with limits per event. */
export function takesPercent(model: PriceModel): boolean {
  return model !== "ONE_TIME" && model !== "FIXED" && model !== "PACKAGE";
}

export function takesUsage(model: PriceModel): boolean {
  return model !== "ONE_TIME" && model !== "FIXED";
}

/** Another model takes with it what it cannot have. */
export function withModel(values: PriceValues, model: PriceModel): PriceValues {
  const frequency = model === "ONE_TIME" ? "ONE_TIME" : values.frequency === "ONE_TIME" ? "MONTHLY" : values.frequency;
  return {
    ...values,
    model,
    frequency,
    rateKind: takesPercent(model) ? values.rateKind : "AMOUNT",
    ...(!takesUsage(model) && { metricId: null }),
  };
}

/** Usage is known only afterwards. */
export function withMetric(values: PriceValues, metricId: string | null): PriceValues {
  return { ...values, metricId, ...(metricId !== null && { timing: "IN_ARREARS" as const }) };
}

export function termsOf(values: PriceValues): PriceTermsInput {
  const tiered = isTiered(values.model);
  const hasLimits = values.model === "PER_UNIT" && values.rateKind === "PERCENT";
  return {
    model: values.model,
    rateKind: values.rateKind,
    rate: tiered ? null : numberOf(values.rate),
    packageSize: values.model === "PACKAGE" ? numberOf(values.packageSize) : null,
    tiers: tiered ? values.tiers.map(tierOf) : [],
    minimumPerEvent: hasLimits ? numberOf(values.minimumPerEvent) : null,
    maximumPerEvent: hasLimits ? numberOf(values.maximumPerEvent) : null,
    chargeFirstTierFeeWithoutUsage: tiered && values.chargeFirstTierFeeWithoutUsage,
  };
}

/** Whether enough is filled in to compute a charge. */
export function isComplete(values: PriceValues): boolean {
  if (isTiered(values.model)) {
    return values.tiers.every((tier, place) => tier.rate !== "" && (place === values.tiers.length - 1 || tier.upTo !== ""));
  }
  return values.rate !== "" && (values.model !== "PACKAGE" || values.packageSize !== "");
}

/** Whether its charge depends on the amount of each event. */
export function hasEventLimits(values: PriceValues): boolean {
  const { minimumPerEvent, maximumPerEvent } = termsOf(values);
  return Boolean(minimumPerEvent ?? maximumPerEvent);
}

function tierOf({ upTo, rate, flatFee }: TierValues) {
  return { upTo: numberOf(upTo), rate: rate || "0", flatFee: flatFee || "0" };
}

function numberOf(value: string): string | null {
  return value === "" ? null : value;
}
