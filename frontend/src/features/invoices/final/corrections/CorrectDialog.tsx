/** Correcting what a numbered document says beside its figures: it becomes a new revision. */
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { countryName } from "@/lib/choices";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { FormDialog } from "@/ui/dialogs";
import { DateField, FieldRow, TextArea, TextField } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Faces, Skeleton } from "@/ui/pages";
import { FinalInvoice } from "../FinalFacts";
import { DetailsToCorrect, inputOf, valuesOf } from "./correctionValues";

const CorrectInvoice = graphql(
  `
    mutation CorrectInvoice($id: UUID!, $input: CorrectInvoiceInput!) {
      correctInvoice(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...FinalInvoice
        }
      }
    }
  `,
  [FinalInvoice],
);

export function CorrectDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const answer = useAnswer(DetailsToCorrect, { id });
  if (answer.state === "full") return <CorrectForm invoice={answer.data.invoice} onClose={onClose} />;
  return (
    <Dialog title="Correct details" size="wide" isOpen onClose={onClose} actions={<Button onPress={onClose}>Cancel</Button>}>
      <Faces answer={answer} skeleton={<Skeleton rows={8} />}>
        {() => null}
      </Faces>
    </Dialog>
  );
}

function CorrectForm({ invoice, onClose }: { invoice: DetailsToCorrect; onClose: () => void }) {
  const form = useForm(() => valuesOf(invoice));
  const [send, isPending] = useChange(CorrectInvoice);
  const { field } = form;
  const country = invoice.billingAddress?.country;
  return (
    <FormDialog
      title={`Correct ${invoice.number ?? "the document"}`}
      action="Correct"
      size="wide"
      form={form}
      isPending={isPending}
      send={() => send({ id: invoice.id, input: inputOf(form.values, invoice) })}
      onDone={({ correctInvoice }) => notify(`Revision ${String(correctInvoice.invoice?.revision ?? "")}: its PDF is being made`)}
      onClose={onClose}
    >
      <p>Number, figures, issue date and parties stay. The document gets a new revision with a PDF of its own; the earlier one is kept.</p>
      <FieldRow>
        <TextField label="PO number" autoFocus {...field("purchaseOrder")} />
        <TextField label="Reference" {...field("reference")} />
      </FieldRow>
      {invoice.documentType === "INVOICE" && (
        <DateField label="Due" help="Overdue and reminders follow it." {...field("dueOn")} />
      )}
      <TextArea label="Memo" rows={3} {...field("memo")} />
      <FieldRow>
        <TextField label="Street and number" {...field("billingAddress.line1")} />
        <TextField label="Second line" {...field("billingAddress.line2")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Postal code" {...field("billingAddress.postalCode")} />
        <TextField label="City" {...field("billingAddress.city")} />
      </FieldRow>
      <TextField
        label="State or province"
        help={country && `The country decided the tax, so it stays ${countryName(country)}.`}
        {...field("billingAddress.region")}
      />
    </FormDialog>
  );
}
