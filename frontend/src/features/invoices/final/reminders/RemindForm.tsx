/** The reminder in its fields, and beside them as it will arrive. */
import { useChange, usePreview } from "@/lib/api";
import { asOfList, useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { AddressField, Form, TextArea, TextField } from "@/ui/fields";
import { MessageFrame } from "@/ui/messages";
import { Dialog } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import { notifyLeaving } from "../../sending/notifyLeaving";
import styles from "../../sending/SendForm.module.css";
import type { Remindable } from "./RemindDialog";
import { ReminderDraft, SendReminder } from "./ReminderDraft";

interface RemindFormProps {
  invoice: Remindable;
  draft: ReminderDraft;
  onClose: () => void;
}

export function RemindForm({ invoice, draft, onClose }: RemindFormProps) {
  const form = useForm({ recipients: draft.recipients, subject: draft.subject, body: draft.body });
  const wish = { ...form.values, recipients: [...form.values.recipients] };
  const preview = usePreview(ReminderDraft, { invoiceId: invoice.id, input: wish });
  const written = preview.data?.emailDraft.written ?? draft.written;
  const [change, isPending] = useChange(SendReminder);

  async function send(): Promise<void> {
    if (isPending) return;
    const outcome = await change({ invoiceId: invoice.id, input: { ...wish, expectedVersion: invoice.version } });
    if (!outcome.isDone) return form.refuse(asOfList(outcome.refusals, "recipients"));
    notifyLeaving(outcome.data.sendReminder.reminder?.email ?? null, `The reminder of ${invoice.number ?? "the invoice"} is on its way`);
    onClose();
  }

  return (
    <Dialog
      title={`Remind ${invoice.customer.name} of ${invoice.number ?? "the invoice"}`}
      size="full"
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" size="form" isPending={isPending} onPress={() => void send()}>
            Send reminder
          </Button>
        </>
      }
    >
      <div className={styles["halves"]}>
        <Form label="Reminder" onSubmit={() => void send()} problems={form.problems}>
          <AddressField label="To" autoFocus placeholder="name@company.com" {...form.field("recipients")} />
          <TextField label="Subject" {...form.field("subject")} />
          <TextArea label="Message" rows={12} help="Should the invoice be paid before it leaves, it is not sent." {...form.field("body")} />
          <Facts
            facts={[
              { name: "From", value: draft.sender },
              { name: "Answers to", value: draft.replyTo },
              { name: "Copies", value: draft.copies.join(", ") },
            ]}
          />
        </Form>
        <section aria-label="Preview" className={styles["preview"]}>
          <p className={styles["subject"]}>{written.subject}</p>
          {preview.problem && (
            <p role="alert" className={styles["problem"]}>
              {preview.problem.message}
            </p>
          )}
          <MessageFrame html={written.html} title="The reminder as it will arrive" />
        </section>
      </div>
    </Dialog>
  );
}
