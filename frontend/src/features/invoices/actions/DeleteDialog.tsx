/** Deleting a draft: it uses up no number. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Dialog, notify } from "@/ui/overlays";
import { Banner } from "@/ui/pages";
import type { Draft } from "../draft/model/DraftDetail";

const Delete = graphql(`
  mutation Delete($id: UUID!, $expectedVersion: Int) {
    deleteInvoice(id: $id, input: { expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      deletedId
    }
  }
`);

interface DeleteDialogProps {
  invoice: Draft;
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteDialog({ invoice, onClose, onDeleted }: DeleteDialogProps) {
  const [send, isPending] = useChange(Delete);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function confirm(): Promise<void> {
    const outcome = await send({ id: invoice.id, expectedVersion: invoice.version });
    if (!outcome.isDone) return setRefusal(outcome.refusals[0]?.message ?? null);
    onClose();
    onDeleted();
    notify(`Deleted the draft for ${invoice.customer.name}`);
  }

  return (
    <Dialog
      title="Delete draft"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="danger" size="form" autoFocus isPending={isPending} onPress={() => void confirm()}>
            Delete
          </Button>
        </>
      }
    >
      <p>
        The draft of {formatMoney(invoice.total)} for {invoice.customer.name} goes without using up a number. The activity log keeps what
        it was.
        {invoice.schedule && ` ${invoice.schedule.name} does not bill its date again until you say so.`}
      </p>
      {refusal && <Banner tone="red">{refusal}</Banner>}
    </Dialog>
  );
}
