/** The columns of a category's rates. */
import { countryName } from "@/lib/choices";
import { formatDay, formatPercent } from "@/lib/format";
import { Pill } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import type { TaxRate } from "./TaxCategoryDetail";
import { stateOf } from "./taxRates";
import { TREATMENTS } from "./treatments";

export function rateColumns(today: string): readonly Column<TaxRate>[] {
  return [
    { id: "place", header: "Place", grows: true, cell: ({ country, region }) => [countryName(country), region].filter(Boolean).join(", ") },
    { id: "label", header: "Tax", cell: (rate) => rate.label },
    { id: "rate", header: "Rate", isNumeric: true, cell: (rate) => formatPercent(rate.rate) },
    { id: "treatment", header: "Treatment", cell: (rate) => TREATMENTS[rate.treatment] },
    { id: "from", header: "From", isNumeric: true, cell: (rate) => formatDay(rate.validFrom) },
    { id: "until", header: "Until", isNumeric: true, cell: (rate) => (rate.validUntil ? formatDay(rate.validUntil) : "open") },
    { id: "state", header: "State", cell: (rate) => <RateState state={stateOf(rate, today)} /> },
  ];
}

function RateState({ state }: { state: ReturnType<typeof stateOf> }) {
  if (state === "current") return <Pill tone="green">Current</Pill>;
  return state === "coming" ? <Pill tone="blue">Coming</Pill> : <Pill tone="grey">Past</Pill>;
}
