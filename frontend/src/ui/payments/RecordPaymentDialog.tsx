/** Money that came in: of one invoice, or of a customer whose invoices are paid in order. */
import { useState } from "react";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { currencyChoices } from "@/lib/choices";
import { formatMoney, type Money } from "@/lib/format";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { FormDialog } from "../dialogs";
import { ComboBox, DateField, FieldRow, NumberField, Select, TextField } from "../fields";
import { notify } from "../overlays";
import { type ChosenCustomer, CustomerField } from "../records";
import { METHODS, type PaymentMethod } from "./methods";
import { RecordPayment } from "./paymentChanges";
import { PaymentForecast, type PaymentInput } from "./PaymentForecast";

interface RecordPaymentDialogProps {
  invoice?: { id: string; number: string | null; balance: Money };
  customer?: ChosenCustomer;
  onClose: () => void;
}

interface Values {
  customer: ChosenCustomer | null;
  currency: string;
  amount: string;
  receivedOn: string;
  method: PaymentMethod;
  reference: string;
  note: string;
  use: "OLDEST" | "CREDIT";
}

const USES = [
  { value: "OLDEST", label: "Invoices, the oldest due first" },
  { value: "CREDIT", label: "None yet: credit on account" },
] as const;

export function RecordPaymentDialog({ invoice, customer, onClose }: RecordPaymentDialogProps) {
  const business = useBusiness();
  const [key] = useState(newIdempotencyKey);
  const [send, isPending] = useChange(RecordPayment);
  const form = useForm<Values>({
    customer: customer ?? null,
    currency: customer?.currency ?? business.defaultCurrency,
    amount: invoice?.balance.amount ?? "",
    receivedOn: business.today,
    method: "BANK_TRANSFER",
    reference: "",
    note: "",
    use: "OLDEST",
  });
  const input = inputOf(form.values, invoice?.id);

  return (
    <FormDialog
      title={invoice ? `Record payment of ${invoice.number ?? "invoice"}` : "Record payment"}
      action="Record payment"
      form={form}
      isPending={isPending}
      required={{ amount: "Enter what came in." }}
      send={() => send({ input: { ...input, idempotencyKey: key } })}
      onDone={({ recordPayment: { payment } }) => payment && notify(`${formatMoney(payment.amount)} recorded`)}
      onClose={onClose}
    >
      {!invoice && !customer && (
        <CustomerField
          autoFocus
          label="Customer"
          value={form.values.customer}
          onChange={(chosen) => form.change({ customer: chosen, currency: chosen?.currency ?? form.values.currency })}
        />
      )}
      <FieldRow>
        <NumberField
          label={invoice ? `Amount in ${invoice.balance.currency}` : "Amount"}
          autoFocus={Boolean(invoice ?? customer)}
          {...form.field("amount")}
        />
        {!invoice && <Currency value={form.values.currency} onChange={(currency) => form.change({ currency })} />}
        <DateField label="Received on" {...form.field("receivedOn")} />
      </FieldRow>
      <FieldRow>
        <Select label="Method" choices={METHODS} {...form.field("method")} />
        <TextField label="Reference" {...form.field("reference")} />
      </FieldRow>
      <TextField label="Note" help="For your own records." {...form.field("note")} />
      {!invoice && <Select label="Pays" choices={USES} {...form.field("use")} />}
      <PaymentForecast input={isEnough(form.values, invoice) ? input : null} />
    </FormDialog>
  );
}

function Currency({ value, onChange }: { value: string; onChange: (currency: string) => void }) {
  const [choices] = useState(currencyChoices);
  return <ComboBox label="Currency" choices={choices} value={value} onChange={(code) => code && onChange(code)} />;
}

function inputOf(values: Values, invoiceId: string | undefined): PaymentInput {
  const { amount, receivedOn, method, reference, note, use, customer, currency } = values;
  const facts = { amount, receivedOn: receivedOn || null, method, reference: reference || null, note: note || null };
  if (invoiceId) return { ...facts, allocations: [{ invoiceId }] };
  return { ...facts, customerId: customer?.id ?? null, currency, allocations: use === "CREDIT" ? [] : null };
}

function isEnough({ amount, customer }: Values, invoice: { id: string } | undefined): boolean {
  return /[1-9]/.test(amount) && (invoice !== undefined || customer !== null);
}
