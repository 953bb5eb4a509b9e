/** The parts of a number, and who gives it. */
import type { Form as FormState } from "@/lib/forms";
import { Checkbox, FieldRow, Form, NumberField, RadioCards, Select, TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import type { NumberingValues } from "./NumberingSettings";

const MODES = [
  { value: "AUTOMATIC", label: "Automatic", help: "Folio gives the next number when a document is finalized. None is left out." },
  { value: "MANUAL", label: "By hand", help: "Whoever finalizes a document gives its number." },
] as const;

const NONE = "none";

const SEPARATORS = [
  { value: "-", label: "Hyphen (-)" },
  { value: "/", label: "Slash (/)" },
  { value: ".", label: "Dot (.)" },
  { value: "_", label: "Underscore (_)" },
  { value: NONE, label: "None" },
];

const YEARS = [
  { value: "NONE", label: "Without" },
  { value: "YYYY", label: "Four digits" },
  { value: "YY", label: "Two digits" },
] as const;

const RESETS = [
  { value: "NEVER", label: "Never" },
  { value: "YEARLY", label: "Every year" },
  { value: "MONTHLY", label: "Every month" },
] as const;

interface NumberingFormProps {
  form: FormState<NumberingValues>;
  onSubmit: () => void;
}

export function NumberingForm({ form, onSubmit }: NumberingFormProps) {
  const { values, field, change } = form;
  const separator = field("separator");
  return (
    <Form label="Numbering" onSubmit={onSubmit} problems={form.problems}>
      <RadioCards label="Who gives numbers" choices={MODES} value={values.mode} onChange={(mode) => change({ mode })} />
      <Section title="Parts of a number" help="Later documents are numbered like this; numbers that were given stay.">
        <FieldRow>
          <TextField label="Prefix" {...field("prefix")} />
          <Select
            label="Between parts"
            choices={SEPARATORS}
            value={separator.value || NONE}
            onChange={(sign) => separator.onChange(sign === NONE ? "" : sign)}
            error={separator.error}
          />
          <Select label="Year" choices={YEARS} {...field("year")} />
        </FieldRow>
        <Checkbox label="Month, in two digits" isChecked={values.month} onChange={(month) => change({ month })} />
        <FieldRow>
          <NumberField label="Digits of the counter" help="Filled up with zeros." {...field("padding")} />
          <Select label="Begins again at 1" choices={RESETS} {...field("reset")} />
        </FieldRow>
      </Section>
    </Form>
  );
}
