/** Where a rate stands in time, and what a new one does to it. */
import type { TaxRate } from "./TaxCategoryDetail";

type Days = Pick<TaxRate, "validFrom" | "validUntil">;

export function stateOf({ validFrom, validUntil }: Days, today: string): "past" | "current" | "coming" {
  if (validFrom > today) return "coming";
  return validUntil !== null && validUntil <= today ? "past" : "current";
}

interface Place {
  country: string;
  region: string;
}

/** The open rate of the place, which a rate from `validFrom` on ends that day. */
export function endedBy(rates: readonly TaxRate[], { country, region }: Place, validFrom: string): TaxRate | undefined {
  return rates.find(
    (rate) =>
      rate.country === country &&
      (rate.region ?? "") === region.trim() &&
      rate.validUntil === null &&
      validFrom !== "" &&
      rate.validFrom < validFrom,
  );
}
