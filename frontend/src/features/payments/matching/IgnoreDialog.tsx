/** Putting a transaction aside, for a reason that stays on record; the last reason is offered again. */
import { useChange } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Form, TextField } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { IgnoreTransaction, type Transaction } from "./transactions";

interface IgnoreDialogProps {
  transaction: Transaction;
  onClose: () => void;
  onDecided: () => void;
}

let lastReason = "";

export function IgnoreDialog({ transaction, onClose, onDecided }: IgnoreDialogProps) {
  const form = useForm({ reason: lastReason });
  const [send, isPending] = useChange(IgnoreTransaction);

  async function ignore(): Promise<void> {
    const outcome = await send({ id: transaction.id, reason: form.values.reason });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    lastReason = form.values.reason;
    notify(`${formatMoney(transaction.amount)} ignored`);
    onClose();
    onDecided();
  }

  return (
    <Dialog
      title={`Ignore ${formatMoney(transaction.amount)}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} onPress={() => void ignore()}>
            Ignore
          </Button>
        </>
      }
    >
      <p>It pays no invoice and becomes no payment. It can be reopened.</p>
      <Form label="Ignore" onSubmit={() => void ignore()} problems={form.problems}>
        <TextField label="Reason" help="Stays on record." autoFocus {...form.field("reason")} />
      </Form>
    </Dialog>
  );
}
