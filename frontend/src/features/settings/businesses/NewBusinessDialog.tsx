/** A new business, real or a sandbox: what cannot wait; the rest is in its settings. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { chooseBusiness, useBusiness } from "@/lib/business";
import { countryChoices, currencyChoices } from "@/lib/choices";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { ComboBox, FieldRow, RadioCards, TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { FormDialog } from "@/ui/dialogs";
import { BusinessRow } from "./BusinessRow";

const CreateBusiness = graphql(
  `
    mutation CreateBusiness($input: CreateBusinessInput!) {
      createBusiness(input: $input) {
        userErrors {
          code
          message
          field
        }
        business {
          id
          ...BusinessRow
        }
      }
    }
  `,
  [BusinessRow],
);

const KINDS = [
  { value: "sandbox", label: "Sandbox", help: "For trying out. It stays one for good." },
  { value: "real", label: "Real business", help: "Its documents are for customers." },
] as const;

export function NewBusinessDialog({ onClose }: { onClose: () => void }) {
  const business = useBusiness();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [countries] = useState(countryChoices);
  const [currencies] = useState(currencyChoices);
  const form = useForm({
    kind: "sandbox" as "sandbox" | "real",
    name: "",
    "address.country": "",
    defaultCurrency: business.defaultCurrency,
  });
  const [send, isPending] = useChange(CreateBusiness);
  const { kind, name, defaultCurrency, "address.country": country } = form.values;

  return (
    <FormDialog
      title="New business"
      action={kind === "sandbox" ? "Create sandbox" : "Create business"}
      form={form}
      isPending={isPending}
      send={() =>
        send({
          input: {
            name,
            defaultCurrency,
            isSandbox: kind === "sandbox",
            idempotencyKey,
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            ...(country && { address: { country } }),
          },
        })
      }
      onDone={({ createBusiness }) =>
        notify(`Created ${name}`, {
          action: { label: "Go there", run: () => createBusiness.business && chooseBusiness(createBusiness.business.id) },
        })
      }
      onClose={onClose}
    >
      <RadioCards label="Kind" choices={KINDS} value={kind} onChange={(chosen) => form.change({ kind: chosen })} />
      <TextField label="Name" isRequired autoFocus {...form.field("name")} />
      <FieldRow>
        <ComboBox
          label="Country"
          choices={countries}
          value={country || null}
          onChange={(code) => form.change({ "address.country": code ?? "" })}
          error={form.field("address.country").error}
        />
        <ComboBox
          label="Currency"
          choices={currencies}
          value={defaultCurrency}
          onChange={(code) => code && form.change({ defaultCurrency: code })}
          error={form.field("defaultCurrency").error}
        />
      </FieldRow>
    </FormDialog>
  );
}
