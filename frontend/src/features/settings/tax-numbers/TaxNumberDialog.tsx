/** A tax number of the business, new or changed. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Outcome, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { countryChoices } from "@/lib/choices";
import { useForm } from "@/lib/forms";
import { Checkbox, ComboBox, FieldRow, TextField } from "@/ui/fields";
import { FormDialog } from "@/ui/dialogs";
import { TaxNumber } from "./TaxNumber";

const AddTaxNumber = graphql(
  `
    mutation AddTaxNumber($businessId: UUID!, $input: TaxRegistrationInput!) {
      addTaxRegistration(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        taxRegistration {
          ...TaxNumber
        }
      }
    }
  `,
  [TaxNumber],
);

const UpdateTaxNumber = graphql(
  `
    mutation UpdateTaxNumber($id: UUID!, $input: UpdateTaxRegistrationInput!) {
      updateTaxRegistration(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        taxRegistration {
          ...TaxNumber
        }
      }
    }
  `,
  [TaxNumber],
);

interface TaxNumberDialogProps {
  /** Null for a new one. */
  taxNumber: TaxNumber | null;
  onClose: () => void;
}

export function TaxNumberDialog({ taxNumber, onClose }: TaxNumberDialogProps) {
  const business = useBusiness();
  const form = useForm({
    country: taxNumber?.country ?? "",
    region: taxNumber?.region ?? "",
    label: taxNumber?.label ?? "VAT ID",
    number: taxNumber?.number ?? "",
    isVatId: taxNumber?.isVatId ?? true,
  });
  const [countries] = useState(countryChoices);
  const [add, isAdding] = useChange(AddTaxNumber);
  const [update, isUpdating] = useChange(UpdateTaxNumber);
  const country = form.field("country");

  function send(): Promise<Outcome<unknown>> {
    const input = { ...form.values, region: form.values.region.trim() || null };
    return taxNumber ? update({ id: taxNumber.id, input }) : add({ businessId: business.id, input });
  }

  return (
    <FormDialog
      title={taxNumber ? "Edit tax number" : "New tax number"}
      action={taxNumber ? "Save" : "Add tax number"}
      form={form}
      isPending={isAdding || isUpdating}
      send={send}
      onClose={onClose}
    >
      <FieldRow>
        <ComboBox
          label="Country"
          isRequired
          choices={countries}
          value={country.value || null}
          onChange={(code) => country.onChange(code ?? "")}
          error={country.error}
        />
        <TextField label="State or province" help="For regional taxes." {...form.field("region")} />
      </FieldRow>
      <TextField label="Printed as" help="Such as VAT ID or USt-IdNr." {...form.field("label")} />
      <TextField label="Number" isRequired autoFocus {...form.field("number")} />
      <Checkbox
        label="VAT ID"
        help="The number for trade between countries of the European Union."
        isChecked={form.values.isVatId}
        onChange={(isVatId) => form.change({ isVatId })}
      />
    </FormDialog>
  );
}
