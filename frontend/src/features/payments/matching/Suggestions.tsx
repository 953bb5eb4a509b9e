/** The ways to book a transaction, the likeliest first, each with what speaks for it. */
import { formatMoney } from "@/lib/format";
import { RadioCards } from "@/ui/fields";
import type { Suggestion } from "./transactions";

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  chosen: number;
  onChoose: (place: number) => void;
}

export function Suggestions({ suggestions, chosen, onChoose }: SuggestionsProps) {
  if (suggestions.length === 0) return <p>Neither its text, nor its amount, nor its payer leads to an open invoice.</p>;
  return (
    <RadioCards
      label={suggestions.length === 1 ? "Suggested" : "Suggested, the likeliest first"}
      value={String(chosen)}
      onChange={(place) => onChoose(Number(place))}
      choices={suggestions.map((suggestion, place) => ({
        value: String(place),
        label: titleOf(suggestion),
        help: suggestion.reasons.join(" "),
      }))}
    />
  );
}

function titleOf({ customer, allocations, credit }: Suggestion): string {
  const parts = allocations.map(({ invoice, amount }) => `${invoice.number ?? ""} ${formatMoney(amount)}`);
  const onAccount = /[1-9]/.test(credit.amount) ? [`${formatMoney(credit)} on account`] : [];
  return `${customer.name}: ${[...parts, ...onAccount].join(", ")}`;
}
