/** The filters that are set, each to change or to take away. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { formatDay } from "@/lib/format";
import { Button, IconButton } from "@/ui/buttons";
import { Popover } from "@/ui/overlays";
import { useKind } from "../kind/useKind";
import type { InvoiceSearch } from "../list/invoiceSearch";
import { CustomerName } from "./CustomerName";
import { type ChoiceField, type DayField, fieldsOf, type FilterField, isSet, without } from "./filterFields";
import { LazyFilterEditor } from "./LazyFilterEditor";
import styles from "./filters.module.css";

interface FilterChipsProps {
  search: InvoiceSearch;
  onChange: (search: InvoiceSearch) => void;
  /** Behind the chips, such as saving them as a view. */
  children?: ReactNode;
}

export function FilterChips({ search, onChange, children }: FilterChipsProps) {
  const kind = useKind();
  const fields = fieldsOf(kind).filter((field) => isSet(field, search));
  if (fields.length === 0) return null;
  const clear = () => onChange(fields.reduce((left, field) => without(field, left), search));
  return (
    <div role="group" aria-label="Filters" className={styles["chips"]}>
      {fields.map((field) => (
        <span key={field.label} className={styles["chip"]}>
          <Popover
            label={`Filter by ${field.label.toLowerCase()}`}
            trigger={
              <Button kind="quiet" size="small">
                <FilterText field={field} search={search} />
              </Button>
            }
          >
            <LazyFilterEditor field={field} search={search} onChange={onChange} />
          </Popover>
          <IconButton
            size="small"
            label={`Remove the filter by ${field.label.toLowerCase()}`}
            icon={<X size={12} />}
            onPress={() => onChange(without(field, search))}
          />
        </span>
      ))}
      <Button kind="quiet" size="small" onPress={clear}>
        Clear
      </Button>
      {children}
    </div>
  );
}

function FilterText({ field, search }: { field: FilterField; search: InvoiceSearch }) {
  return field.kind === "days" ? <>{daysText(field, search)}</> : <ChoiceText field={field} search={search} />;
}

function ChoiceText({ field, search }: { field: ChoiceField; search: InvoiceSearch }) {
  const isExcluded = search[field.excluded] !== undefined;
  const values: readonly string[] = search[field.included] ?? search[field.excluded] ?? [];
  const names = values.map((value) => field.choices.find((choice) => choice.value === value)?.label ?? value);
  return (
    <>
      {field.label} {isExcluded ? "is not" : "is"}{" "}
      <b>{field.kind === "customer" ? <CustomerName ids={values} /> : names.join(" or ")}</b>
    </>
  );
}

function daysText({ label, from, to }: DayField, search: InvoiceSearch): string {
  const first = search[from];
  const last = search[to];
  const parts = [label, first && `from ${formatDay(first)}`, last && `to ${formatDay(last)}`];
  return parts.filter(Boolean).join(" ");
}
