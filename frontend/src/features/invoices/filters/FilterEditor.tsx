/** The values of one filter; every choice applies at once. */
import { DateField, Select } from "@/ui/fields";
import type { InvoiceSearch } from "../list/invoiceSearch";
import { ChoiceList } from "./ChoiceList";
import { CurrencyChoices } from "./CurrencyChoices";
import { CustomerChoices } from "./CustomerChoices";
import { type ChoiceField, type DayField, type FilterField, withValues } from "./filterFields";
import styles from "./filters.module.css";

interface EditorProps<Field> {
  field: Field;
  search: InvoiceSearch;
  onChange: (search: InvoiceSearch) => void;
}

export function FilterEditor({ field, ...rest }: EditorProps<FilterField>) {
  return field.kind === "days" ? <DaysEditor field={field} {...rest} /> : <ChoiceEditor field={field} {...rest} />;
}

const SENSES = [
  { value: "is", label: "is" },
  { value: "isNot", label: "is not" },
] as const;

function ChoiceEditor({ field, search, onChange }: EditorProps<ChoiceField>) {
  const isExcluded = search[field.excluded] !== undefined;
  const values: readonly string[] = search[field.included] ?? search[field.excluded] ?? [];
  const choose = (chosen: readonly string[]) => onChange(withValues(field, search, chosen, isExcluded));
  return (
    <>
      <Select
        label={field.label}
        choices={SENSES}
        value={isExcluded ? "isNot" : "is"}
        onChange={(sense) => onChange(withValues(field, search, values, sense === "isNot"))}
        isDisabled={values.length === 0}
      />
      {field.kind === "customer" && <CustomerChoices chosen={values} onChange={choose} />}
      {field.kind === "currency" && <CurrencyChoices chosen={values} onChange={choose} />}
      {field.kind === "choice" && (
        <ChoiceList label={field.label} choices={field.choices} chosen={values} onChange={choose} />
      )}
    </>
  );
}

function DaysEditor({ field, search, onChange }: EditorProps<DayField>) {
  const set = (key: DayField["from"] | DayField["to"], day: string) => onChange({ ...search, [key]: day || undefined });
  return (
    <div className={styles["days"]}>
      <DateField label={`${field.label} from`} value={search[field.from] ?? ""} onChange={(day) => set(field.from, day)} />
      <DateField label={`${field.label} to`} value={search[field.to] ?? ""} onChange={(day) => set(field.to, day)} />
    </div>
  );
}
