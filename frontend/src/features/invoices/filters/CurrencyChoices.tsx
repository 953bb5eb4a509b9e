/** The currencies that the business has invoices in. */
import { useBusiness } from "@/lib/business";
import { useKind } from "../kind/useKind";
import { useTotals } from "../list/useTotals";
import { ChoiceList, type ChoiceListProps } from "./ChoiceList";

export function CurrencyChoices(props: Pick<ChoiceListProps, "chosen" | "onChange">) {
  const totals = useTotals(useBusiness().id, { documentType: useKind().documentType });
  const used = totals?.byCurrency.map((sum) => sum.currency) ?? [];
  const choices = [...new Set([...used, ...props.chosen])].map((code) => ({ value: code, label: code }));
  return <ChoiceList label="Currency" choices={choices} {...props} />;
}
