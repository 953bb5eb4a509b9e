/** The profile of a customer, to fill in. */
import { useState } from "react";
import { countryChoices, currencyChoices, languageChoices } from "@/lib/choices";
import type { Form as FormState } from "@/lib/forms";
import { ComboBox, FieldRow, Form, NumberField, Select, TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import { CustomerField } from "@/ui/records";
import { AddressFields } from "./AddressFields";
import type { CustomerValues } from "./customerValues";

const TAX_CHOICES = [
  { value: "TAXED", label: "Taxed" },
  { value: "REVERSE_CHARGED", label: "Reverse charge", note: "accounts for the tax itself" },
  { value: "TAX_EXEMPT", label: "Exempt" },
] as const;

const OWN_LANGUAGE = "business";

interface CustomerFormProps {
  form: FormState<CustomerValues>;
  parent: { id: string; name: string } | null;
  onSubmit: () => void;
}

export function CustomerForm({ form, parent, onSubmit }: CustomerFormProps) {
  const { values, field, change } = form;
  const [countries] = useState(countryChoices);
  const [currencies] = useState(currencyChoices);
  const [languages] = useState(() => languageChoices(values.language));
  const [group, setGroup] = useState(parent);
  return (
    <Form label="Customer" onSubmit={onSubmit} problems={form.problems}>
      <Section title="Company">
        <TextField label="Name" isRequired autoFocus {...field("name")} />
        <FieldRow>
          <TextField label="Legal name" help="Printed; the name unless given." {...field("legalName")} />
          <TextField label="Company register" {...field("registrationId")} />
        </FieldRow>
        <CustomerField
          label="Belongs to"
          help="The company of whose group it is."
          value={group}
          onChange={(chosen) => {
            setGroup(chosen);
            change({ parentId: chosen?.id ?? null });
          }}
          error={field("parentId").error}
        />
      </Section>
      <Section title="Billing address">
        <AddressFields name="billingAddress" form={form} countries={countries} />
      </Section>
      <Section title="Delivery address" help="Where supplies are taxed, if it is not the billing address.">
        <AddressFields name="deliveryAddress" form={form} countries={countries} />
      </Section>
      <Section title="Tax">
        <FieldRow>
          <Select label="Tax status" choices={TAX_CHOICES} {...field("taxStatus")} />
          {values.taxStatus === "TAX_EXEMPT" && (
            <TextField label="Reason" help="Printed on invoices." isRequired {...field("taxExemptionReason")} />
          )}
        </FieldRow>
      </Section>
      <Section title="Invoices" help="What is left empty is as the business has it.">
        <FieldRow>
          <ComboBox label="Currency" choices={currencies} {...field("currency")} />
          <Select
            label="Language"
            choices={[{ value: OWN_LANGUAGE, label: "As the business" }, ...languages]}
            value={values.language ?? OWN_LANGUAGE}
            error={field("language").error}
            onChange={(code) => change({ language: code === OWN_LANGUAGE ? null : code })}
          />
        </FieldRow>
        <FieldRow>
          <NumberField label="Days to pay" {...field("paymentTermsDays")} />
          <TextField label="Purchase order" help="Printed on every invoice." {...field("purchaseOrder")} />
        </FieldRow>
      </Section>
    </Form>
  );
}
