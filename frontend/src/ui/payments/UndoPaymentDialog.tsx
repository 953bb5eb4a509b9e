/** Undoing a payment: it comes off its invoices, and stays on record with the reason. */
import { useChange } from "@/lib/api";
import { formatDay, formatMoney, type Money } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { Button } from "../buttons";
import { Form, TextArea } from "../fields";
import { Dialog, notify } from "../overlays";
import { UndoPayment } from "./paymentChanges";

interface UndoPaymentDialogProps {
  payment: { id: string; amount: Money; receivedOn: string; bankTransaction: { id: string } | null };
  onClose: () => void;
}

export function UndoPaymentDialog({ payment, onClose }: UndoPaymentDialogProps) {
  const form = useForm({ reason: "" });
  const [send, isPending] = useChange(UndoPayment);

  async function undo(): Promise<void> {
    const outcome = await send({ id: payment.id, reason: form.values.reason });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    notify("Payment undone");
    onClose();
  }

  return (
    <Dialog
      title={`Undo the payment of ${formatMoney(payment.amount)}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="danger" isPending={isPending} onPress={() => void undo()}>
            Undo payment
          </Button>
        </>
      }
    >
      <p>
        What came in on {formatDay(payment.receivedOn)} comes off every invoice that it pays, and counts for nothing.
        {payment.bankTransaction && " The bank transaction that it was found on waits for a decision again."}
      </p>
      <Form label="Undo payment" onSubmit={() => void undo()} problems={form.problems}>
        <TextArea label="Reason" help="Stays on record." rows={2} autoFocus {...form.field("reason")} />
      </Form>
    </Dialog>
  );
}
