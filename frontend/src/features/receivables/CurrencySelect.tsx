/** Which currency is shown, where there is more than one. */
import { Select } from "@/ui/fields";

interface CurrencySelectProps {
  currencies: readonly string[];
  value: string;
  onChange: (currency: string) => void;
}

export function CurrencySelect({ currencies, value, onChange }: CurrencySelectProps) {
  if (currencies.length < 2) return null;
  const choices = currencies.map((currency) => ({ value: currency, label: currency }));
  return <Select label="Currency" isLabelHidden choices={choices} value={value} onChange={onChange} />;
}
