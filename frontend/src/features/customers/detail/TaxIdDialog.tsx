/** A tax number, new or changed. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { countryChoices } from "@/lib/choices";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Checkbox, ComboBox, Form, TextField } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";
import { CustomerTaxIds, type TaxId } from "./CustomerTaxIds";

const AddTaxId = graphql(
  `
    mutation AddTaxId($customerId: UUID!, $input: TaxIdInput!) {
      addTaxId(customerId: $customerId, input: $input) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerTaxIds
        }
      }
    }
  `,
  [CustomerTaxIds],
);

const UpdateTaxId = graphql(
  `
    mutation UpdateTaxId($id: UUID!, $input: UpdateTaxIdInput!) {
      updateTaxId(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerTaxIds
        }
      }
    }
  `,
  [CustomerTaxIds],
);

interface TaxIdDialogProps {
  customerId: string;
  /** Where the customer is: most have numbers there. */
  home: string | null | undefined;
  /** Null for a new one. */
  taxId: TaxId | null;
  onClose: () => void;
}

export function TaxIdDialog({ customerId, home, taxId, onClose }: TaxIdDialogProps) {
  const form = useForm({
    country: taxId?.country ?? home ?? "",
    label: taxId?.label ?? "VAT ID",
    number: taxId?.number ?? "",
    isVatId: taxId?.isVatId ?? true,
  });
  const [countries] = useState(countryChoices);
  const [add, isAdding] = useChange(AddTaxId);
  const [update, isUpdating] = useChange(UpdateTaxId);
  const country = form.field("country");

  async function save(): Promise<void> {
    const outcome = taxId
      ? await update({ id: taxId.id, input: form.values })
      : await add({ customerId, input: form.values });
    if (outcome.isDone) onClose();
    else form.refuse(outcome.refusals);
  }

  return (
    <Dialog
      title={taxId ? "Edit tax number" : "New tax number"}
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isAdding || isUpdating} onPress={() => void save()}>
            {taxId ? "Save" : "Add tax number"}
          </Button>
        </>
      }
    >
      <Form label="Tax number" onSubmit={() => void save()} problems={form.problems}>
        <ComboBox
          label="Country"
          choices={countries}
          value={country.value || null}
          onChange={(code) => country.onChange(code ?? "")}
          error={country.error}
        />
        <TextField label="Kind" help="Printed before the number." {...form.field("label")} />
        <TextField label="Number" autoFocus help="A wrong number is kept, and shown as such." {...form.field("number")} />
        <Checkbox
          label="VAT number"
          help="The one that reverse charge needs."
          isChecked={form.values.isVatId}
          onChange={(isVatId) => form.change({ isVatId })}
        />
      </Form>
    </Dialog>
  );
}
