/** The details of a business, to fill in. */
import { useState } from "react";
import { countryChoices, currencyChoices, languageChoices } from "@/lib/choices";
import type { Form as FormState } from "@/lib/forms";
import { ComboBox, FieldRow, Form, NumberField, Select, TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import type { BusinessValues } from "./businessValues";
import { timeZoneChoices } from "./timeZones";

const PAPERS = [
  { value: "A4", label: "A4" },
  { value: "LETTER", label: "US Letter" },
];

interface BusinessFormProps {
  form: FormState<BusinessValues>;
  onSubmit: () => void;
}

export function BusinessForm({ form, onSubmit }: BusinessFormProps) {
  return (
    <Form label="Business" onSubmit={onSubmit} problems={form.problems}>
      <Section title="Company">
        <FieldRow>
          <TextField label="Name" isRequired help="As your customers know it." {...form.field("name")} />
          <TextField label="Legal name" help="Printed on documents." {...form.field("legalName")} />
        </FieldRow>
        <FieldRow>
          <TextField label="Legal form" {...form.field("legalForm")} />
          <TextField label="Company register" help="Such as HRB 12345." {...form.field("registrationId")} />
        </FieldRow>
      </Section>
      <Address form={form} />
      <Section title="Contact" help="Printed under the address.">
        <FieldRow>
          <TextField label="Email" type="email" {...form.field("email")} />
          <TextField label="Phone" type="tel" {...form.field("phone")} />
          <TextField label="Website" {...form.field("website")} />
        </FieldRow>
      </Section>
      <Defaults form={form} />
    </Form>
  );
}

function Address({ form: { field } }: { form: FormState<BusinessValues> }) {
  const [countries] = useState(countryChoices);
  const { value, onChange, error } = field("address.country");
  return (
    <Section title="Address" help="Its country decides which rules documents must follow.">
      <FieldRow>
        <TextField label="Street and number" {...field("address.line1")} />
        <TextField label="Second line" {...field("address.line2")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Postal code" {...field("address.postalCode")} />
        <TextField label="City" {...field("address.city")} />
      </FieldRow>
      <FieldRow>
        <TextField label="State or province" {...field("address.region")} />
        <ComboBox
          label="Country"
          choices={countries}
          value={value || null}
          onChange={(code) => onChange(code ?? "")}
          error={error}
        />
      </FieldRow>
    </Section>
  );
}

function Defaults({ form: { field, values } }: { form: FormState<BusinessValues> }) {
  const [currencies] = useState(currencyChoices);
  const [languages] = useState(() => languageChoices(values.language));
  const [zones] = useState(() => timeZoneChoices(values.timeZone));
  const currency = field("defaultCurrency");
  const zone = field("timeZone");
  return (
    <Section title="Documents" help="For customers that have nothing of their own.">
      <FieldRow>
        <ComboBox
          label="Currency"
          choices={currencies}
          value={currency.value}
          onChange={(code) => code && currency.onChange(code)}
          error={currency.error}
        />
        <Select label="Language" choices={languages} {...field("language")} />
        <Select label="Paper" choices={PAPERS} {...field("paper")} />
      </FieldRow>
      <FieldRow>
        <NumberField label="Days to pay" {...field("paymentTermsDays")} />
        <ComboBox
          label="Time zone"
          help="A day on a document is a day here."
          choices={zones}
          value={zone.value}
          onChange={(name) => name && zone.onChange(name)}
          error={zone.error}
        />
      </FieldRow>
    </Section>
  );
}
