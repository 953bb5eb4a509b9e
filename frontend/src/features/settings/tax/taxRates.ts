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

export function openRateOf(rates: readonly TaxRate[], { country, region }: Place): TaxRate | undefined {
  const isOpenHere = (rate: TaxRate) => rate.country === country && (rate.region ?? "") === region.trim() && rate.validUntil === null;
  return rates.find(isOpenHere);
}

/** The open rate of the place, which a rate from `validFrom` on ends that day. */
export function endedBy(rates: readonly TaxRate[], place: Place, validFrom: string): TaxRate | undefined {
  const open = openRateOf(rates, place);
  return open && validFrom !== "" && open.validFrom < validFrom ? open : undefined;
}
