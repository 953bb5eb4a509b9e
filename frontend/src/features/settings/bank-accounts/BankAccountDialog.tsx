/** A bank account, new or changed, with the rows that documents print. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { currencyChoices } from "@/lib/choices";
import { useForm } from "@/lib/forms";
import { ComboBox, FieldRow, TextField } from "@/ui/fields";
import { FormDialog } from "@/ui/dialogs";
import { BankAccountDetail } from "./BankAccountDetail";
import { PrintedRows } from "./PrintedRows";
import { filledRows, rowsToEdit } from "./printedRow";

const SetBankAccount = graphql(
  `
    mutation SetBankAccount($businessId: UUID!, $input: SetBankAccountInput!) {
      setBankAccount(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        bankAccount {
          ...BankAccountDetail
        }
      }
    }
  `,
  [BankAccountDetail],
);

interface BankAccountDialogProps {
  /** Null for a new one. */
  account: BankAccountDetail | null;
  onClose: () => void;
}

export function BankAccountDialog({ account, onClose }: BankAccountDialogProps) {
  const business = useBusiness();
  const form = useForm(() => ({
    currency: account?.currency ?? business.defaultCurrency,
    title: account?.title ?? "",
    iban: account?.iban ?? "",
    bic: account?.bic ?? "",
    details: rowsToEdit(account?.details ?? []),
  }));
  const [currencies] = useState(currencyChoices);
  const [send, isPending] = useChange(SetBankAccount);
  const { currency, title, iban, bic, details } = form.values;

  return (
    <FormDialog
      title={account ? `Account for ${account.currency}` : "New bank account"}
      action={account ? "Save" : "Add bank account"}
      size="wide"
      form={form}
      isPending={isPending}
      send={() =>
        send({
          businessId: business.id,
          input: { currency, title, iban: iban.trim() || null, bic: bic.trim() || null, details: filledRows(details) },
        })
      }
      onClose={onClose}
    >
      <FieldRow>
        <ComboBox
          label="Currency"
          help={account ? undefined : "An account that this currency has is replaced."}
          isDisabled={account !== null}
          choices={currencies}
          value={currency}
          onChange={(code) => code && form.change({ currency: code })}
          error={form.field("currency").error}
        />
        <TextField label="Title" isRequired autoFocus help="Such as the bank's name." {...form.field("title")} />
      </FieldRow>
      <FieldRow>
        <TextField label="IBAN" help="Printed, and the ground for a payment code in EUR." {...form.field("iban")} />
        <TextField label="BIC" {...form.field("bic")} />
      </FieldRow>
      <PrintedRows {...form.field("details")} />
    </FormDialog>
  );
}
