/** Which column holds what; shown at once when the file does not tell, and on request otherwise. */
import { useState } from "react";
import { currencyChoices } from "@/lib/choices";
import { Button } from "@/ui/buttons";
import { ComboBox, FieldRow, Select } from "@/ui/fields";
import { Banner } from "@/ui/pages";
import { type DayOrder, type DecimalMark, type Field, FIELDS, type StatementReading } from "./statementFile";
import type { ChosenStatement } from "./useStatementFile";

const NOT_IN_FILE = "";
const MARKS: readonly { value: DecimalMark; label: string }[] = [
  { value: "POINT", label: "1,234.56" },
  { value: "COMMA", label: "1.234,56" },
];
const ORDERS: readonly { value: DayOrder; label: string }[] = [
  { value: "DMY", label: "Day, month, year" },
  { value: "MDY", label: "Month, day, year" },
  { value: "YMD", label: "Year, month, day" },
];
const WANTED: Record<string, string> = {
  bookedOn: "which column holds the day",
  amount: "which column holds the amount, or money in",
  decimalMark: "how amounts are written",
  dayOrder: "in which order days are written",
};

export function ColumnChoice({ chosen, reading }: { chosen: ChosenStatement; reading: StatementReading }) {
  // What was open stays open when nothing is missing any more: other columns may still be pointed at.
  const [isAsked, setAsked] = useState(reading.missing.length > 0);
  const [currencies] = useState(currencyChoices);
  const isMissing = reading.missing.length > 0;
  // What was just said stands at once, before it is read again.
  const headingOf = (name: Field) =>
    chosen.options.columns[name]?.[0] ?? reading.columns[name]?.[0] ?? (reading.missing.includes(name) ? null : NOT_IN_FILE);
  if (!isMissing && !isAsked) {
    return (
      <div>
        <Button onPress={() => setAsked(true)}>Change how it is read</Button>
      </div>
    );
  }
  const choices = [{ value: NOT_IN_FILE, label: "Not in the file" }, ...reading.header.map((name) => ({ value: name, label: name }))];
  return (
    <>
      {isMissing && <Banner tone="amber">{`Say ${reading.missing.map((name) => WANTED[name] ?? name).join(", and ")}.`}</Banner>}
      <FieldRow>
        {FIELDS.map(({ name, label }) => (
          <Select
            key={name}
            label={label}
            placeholder="Choose a column"
            choices={choices}
            value={headingOf(name)}
            onChange={(heading) => void chosen.point(name, heading)}
          />
        ))}
      </FieldRow>
      <FieldRow>
        <Select
          label="Amounts look like"
          placeholder="Choose"
          choices={MARKS}
          value={reading.decimalMark}
          onChange={(decimalMark) => void chosen.change({ decimalMark })}
        />
        <Select
          label="Days are written"
          placeholder="Choose"
          choices={ORDERS}
          value={reading.dayOrder}
          onChange={(dayOrder) => void chosen.change({ dayOrder })}
        />
        <ComboBox
          label="Currency of lines without one"
          choices={currencies}
          value={chosen.options.currency}
          onChange={(currency) => currency && void chosen.change({ currency })}
        />
      </FieldRow>
    </>
  );
}
