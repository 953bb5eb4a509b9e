/** Voiding: for good, with a reason that the number ledger keeps. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { placeRefusals, type Refusal, useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatMoney, type Money } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Banner } from "@/ui/pages";
import { type Kind, kindOf } from "../kind/kinds";

const NumberOfVoid = graphql(`
  query NumberOfVoid($businessId: UUID!, $documentType: DocumentType!) {
    numberingRule(businessId: $businessId, documentType: $documentType) {
      mode
      nextNumber
    }
  }
`);

const Void = graphql(`
  mutation Void($id: UUID!, $reason: String!, $number: String, $expectedVersion: Int) {
    voidInvoice(id: $id, input: { reason: $reason, number: $number, expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        status
        number
        voidedAt
        voidReason
        availableActions
      }
    }
  }
`);

interface VoidDialogProps {
  invoice: {
    id: string;
    documentType: Kind["documentType"];
    version: number;
    status: string;
    number: string | null;
    total: Money;
    customer: { name: string };
  };
  onClose: () => void;
}

export function VoidDialog({ invoice, onClose }: VoidDialogProps) {
  const { id: businessId } = useBusiness();
  const kind = kindOf(invoice);
  const isCredit = kind.documentType === "CREDIT_NOTE";
  const isDraft = invoice.status === "DRAFT";
  const answer = useAnswer(NumberOfVoid, { businessId, documentType: kind.documentType }, { pause: !isDraft });
  const rule = answer.state === "full" ? answer.data.numberingRule : null;
  const isManual = isDraft && rule?.mode === "MANUAL";
  const [reason, setReason] = useState("");
  const [number, setNumber] = useState("");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(Void);
  const placed = placeRefusals(refusals, ["reason", "number"]);

  async function confirm(): Promise<void> {
    const given = { reason: reason.trim(), number: isManual ? number.trim() : null, expectedVersion: invoice.version };
    const outcome = await send({ id: invoice.id, ...given });
    if (!outcome.isDone) return setRefusals(outcome.refusals);
    onClose();
    notify(`Voided ${outcome.data.voidInvoice.invoice?.number ?? ""}`);
  }

  return (
    <Dialog
      title={isDraft ? "Void draft" : `Void ${invoice.number ?? kind.one}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind="danger"
            size="form"
            isPending={isPending}
            isDisabled={reason.trim() === "" || (isManual && number.trim() === "")}
            onPress={() => void confirm()}
          >
            Void
          </Button>
        </>
      }
    >
      <p>
        {formatMoney(invoice.total)} to {invoice.customer.name} {isCredit ? "can be applied no longer" : "leaves receivables"} and stays listed as voided. This cannot be undone.
        {isDraft && !isManual && ` The draft gets the number ${rule?.nextNumber ?? "next in sequence"}.`}
        {isDraft && " To leave no trace in the numbers, delete it instead."}
      </p>
      {invoice.status === "SENT" && <Banner>The customer has it already. Tell them that it is void.</Banner>}
      <TextField
        label="Reason"
        help="Kept in the number ledger."
        autoFocus
        value={reason}
        onChange={setReason}
        error={placed.fields["reason"]}
      />
      {isManual && <TextField label="Number" value={number} onChange={setNumber} error={placed.fields["number"]} />}
      {placed.others.map((message) => (
        <Banner key={message} tone="red">
          {message}
        </Banner>
      ))}
    </Dialog>
  );
}
