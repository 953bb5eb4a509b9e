/** Leaving late usage unbilled for good, for a reason that stays on record. */
import { useChange } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Form, TextArea } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { IgnoreLateUsage } from "./lateChanges";
import { type LateUsageRow, nameOf } from "./LateUsageRow";

export function IgnoreDialog({ late, onClose }: { late: LateUsageRow; onClose: () => void }) {
  const form = useForm({ reason: "" });
  const [send, isPending] = useChange(IgnoreLateUsage);

  async function ignore(): Promise<void> {
    const outcome = await send({ id: late.id, reason: form.values.reason });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    notify(`Late usage of ${nameOf(late)} is ignored`);
    onClose();
  }

  return (
    <Dialog
      title={`Ignore ${formatMoney(late.effect)} of ${nameOf(late)}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="danger" isPending={isPending} onPress={() => void ignore()}>
            Ignore for good
          </Button>
        </>
      }
    >
      <p>It will never be billed. The reason stays on record.</p>
      <Form label="Ignore" onSubmit={() => void ignore()} problems={form.problems}>
        <TextArea label="Reason" autoFocus {...form.field("reason")} />
      </Form>
    </Dialog>
  );
}
