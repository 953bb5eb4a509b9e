/** The editor's values as the API's input. */
import type { graphql } from "@/graphql/graphql";
import type { DiscountValues, MinimumValues, PhaseValues, PriceValues, ScheduleValues } from "./scheduleValues";

export type PhaseInput = ReturnType<typeof graphql.scalar<"PhaseInput">>;

/** What can be changed at any time. */
export function settingsOf(values: ScheduleValues) {
  return {
    name: textOf(values.name) ?? values.customer?.name,
    endOn: textOf(values.endOn),
    paymentTermsDays: countOf(values.paymentTermsDays),
    purchaseOrder: textOf(values.purchaseOrder),
    memo: textOf(values.memo),
    autoIssue: values.autoIssue,
    printZeroLines: values.printZeroLines,
  };
}

/** What activation fixes. */
export function termsOf(values: ScheduleValues) {
  return {
    startOn: values.startOn,
    currency: values.currency,
    billingDay: countOf(values.billingDay),
    phases: values.phases.map(phaseOf),
  };
}

/** Null while too little is said to know any invoice. */
export function previewInputOf(values: ScheduleValues) {
  const hasPrices = values.phases.every((phase) => phase.prices.length > 0);
  if (!values.customer || !values.startOn || !hasPrices) return null;
  const phases = values.phases.map(withoutUnfinished);
  return { ...settingsOf(values), ...termsOf({ ...values, phases }), customerId: values.customer.id };
}

/** A discount or minimum that is still being written would only be refused. */
export function withoutUnfinished(phase: PhaseValues): PhaseValues {
  const { discounts, minimums } = phase;
  return {
    ...phase,
    discounts: finished(discounts, ({ name, value }) => name.trim() !== "" && value !== ""),
    minimums: finished(minimums, ({ name, amount }) => name.trim() !== "" && amount !== ""),
  };
}

/** The very same rows where all of them are finished: what was not touched stays recognizable. */
function finished<Row>(rows: readonly Row[], isFinished: (row: Row) => boolean): readonly Row[] {
  return rows.every(isFinished) ? rows : rows.filter(isFinished);
}

export function phaseOf(phase: PhaseValues): PhaseInput {
  return {
    name: textOf(phase.name),
    endOn: phase.end === "day" ? textOf(phase.endOn) : null,
    durationMonths: phase.end === "months" ? countOf(phase.durationMonths) : null,
    prices: phase.prices.map(priceOf),
    discounts: phase.discounts.map(discountOf),
    minimums: phase.minimums.map(minimumOf),
  };
}

export function priceOf(price: PriceValues) {
  return { priceId: price.priceId, quantity: price.isMetered ? null : textOf(price.quantity) };
}

export function discountOf({ name, kind, value, priceIds }: DiscountValues) {
  return { name, kind, value: value || "0", priceIds: priceIds && [...priceIds] };
}

export function minimumOf({ name, amount, isProrated, priceIds, taxCategoryId }: MinimumValues) {
  return { name, amount: amount || "0", isProrated, priceIds: priceIds && [...priceIds], taxCategoryId };
}

function textOf(value: string): string | null {
  return value.trim() === "" ? null : value.trim();
}

function countOf(value: string): number | null {
  return value === "" ? null : Number(value);
}
