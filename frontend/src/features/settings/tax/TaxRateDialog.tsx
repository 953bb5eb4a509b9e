/** A rate from a day on; it says which rate it ends. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { countryChoices } from "@/lib/choices";
import { formatDay, formatPercent } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { ComboBox, DateField, FieldRow, NumberField, Select, TextField } from "@/ui/fields";
import { FormDialog } from "@/ui/dialogs";
import type { TaxCategoryDetail, TaxRate } from "./TaxCategoryDetail";
import { endedBy, openRateOf } from "./taxRates";
import { TREATMENT_CHOICES } from "./treatments";

const SetTaxRate = graphql(`
  mutation SetTaxRate($input: SetTaxRateInput!) {
    setTaxRate(input: $input) {
      userErrors {
        code
        message
        field
      }
      taxRate {
        id
      }
    }
  }
`);

interface RateValues {
  country: string;
  region: string;
  rate: string;
  treatment: TaxRate["treatment"];
  label: string;
  reason: string;
  validFrom: string;
  validUntil: string;
}

export function TaxRateDialog({ category, onClose }: { category: TaxCategoryDetail; onClose: () => void }) {
  const { today } = useBusiness();
  const [countries] = useState(countryChoices);
  const form = useForm<RateValues>(() => newRate(category, today));
  const [send, isPending] = useChange(SetTaxRate);
  const { values, field } = form;
  const ended = endedBy(category.rates, values, values.validFrom);

  return (
    <FormDialog
      title={`New rate of ${category.name}`}
      action="Set rate"
      size="wide"
      form={form}
      isPending={isPending}
      required={{ country: "Choose a country.", rate: "Give the rate in percent.", validFrom: "Choose the first day." }}
      send={() => send({ input: inputOf(category.id, values) })}
      onClose={onClose}
    >
      <FieldRow>
        <ComboBox
          label="Country"
          isRequired
          choices={countries}
          value={values.country || null}
          onChange={(code) => form.change(atPlace(category, code ?? ""))}
          error={field("country").error}
        />
        <TextField label="State or province" help="Its ISO code, such as US-CA; empty for the country." {...field("region")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Name of the tax" help="Printed, such as VAT." isRequired {...field("label")} />
        <NumberField label="Rate in percent" isRequired autoFocus {...field("rate")} />
        <Select label="Treatment" choices={TREATMENT_CHOICES} {...field("treatment")} />
      </FieldRow>
      {values.treatment !== "STANDARD" && values.treatment !== "SALES_TAX" && (
        <TextField label="Reason" help="Printed where no tax is charged." {...field("reason")} />
      )}
      <FieldRow>
        <DateField label="From" isRequired {...field("validFrom")} />
        <DateField label="Until" help="The first day without it; empty leaves it open." {...field("validUntil")} />
      </FieldRow>
      <p role="status">{ended && endingNote(ended, values.validFrom)}</p>
    </FormDialog>
  );
}

/** Most rates are changed, not added: begin with the place of a rate that stands. */
function newRate(category: TaxCategoryDetail, today: string): RateValues {
  const open = category.rates.filter((rate) => rate.validUntil === null);
  const usual = open.find((rate) => rate.treatment === "STANDARD") ?? open[0];
  const none = { region: "", treatment: "STANDARD", label: "VAT", reason: "" } as const;
  return { ...none, rate: "", validFrom: today, validUntil: "", ...atPlace(category, usual?.country ?? "") };
}

/** The country, with the terms of the rate that stands there. */
function atPlace({ rates }: TaxCategoryDetail, country: string): Pick<RateValues, "country"> & Partial<RateValues> {
  const open = openRateOf(rates, { country, region: "" });
  return open ? { country, region: "", treatment: open.treatment, label: open.label, reason: open.reason ?? "" } : { country };
}

function inputOf(taxCategoryId: string, values: RateValues) {
  return {
    ...values,
    taxCategoryId,
    region: values.region.trim() || null,
    reason: values.reason.trim() || null,
    validUntil: values.validUntil || null,
  };
}

function endingNote(ended: TaxRate, day: string): string {
  return `The rate of ${formatPercent(ended.rate)} that holds from ${formatDay(ended.validFrom)} ends on ${formatDay(day)}.`;
}
