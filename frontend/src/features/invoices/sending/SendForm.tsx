/** The email in its fields, and beside them as it will arrive. */
import { usePreview } from "@/lib/api";
import { asOfList, useForm } from "@/lib/forms";
import { formatCount } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { AddressField, Form, TextArea, TextField } from "@/ui/fields";
import { MessageFrame } from "@/ui/messages";
import { Dialog } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import { EmailDraft } from "./EmailDraft";
import type { Sendable } from "./SendDialog";
import styles from "./SendForm.module.css";
import { useSending } from "./useSending";

interface SendFormProps {
  invoice: Sendable;
  number?: string | null;
  draft: EmailDraft;
  onClose: () => void;
  onSent?: () => void;
}

export function SendForm({ invoice, number = null, draft, onClose, onSent }: SendFormProps) {
  const isDraft = invoice.status === "DRAFT";
  const form = useForm({ recipients: draft.recipients, subject: draft.subject, body: draft.body });
  const { recipients, subject, body } = form.values;
  const preview = usePreview(EmailDraft, { invoiceId: invoice.id, input: { recipients: [...recipients], subject, body } });
  const written = preview.data?.emailDraft.written ?? draft.written;
  const sending = useSending(invoice);
  const title = isDraft ? `Finalize and send to ${invoice.customer.name}` : `Send ${invoice.number ?? ""} to ${invoice.customer.name}`;

  async function send(): Promise<void> {
    if (sending.isPending) return;
    const refusals = await sending.send({ recipients: [...recipients], subject, body }, number);
    if (refusals.length > 0) return form.refuse(asOfList(refusals, "recipients"));
    onClose();
    onSent?.();
  }

  return (
    <Dialog
      title={title}
      size="full"
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" size="form" isPending={sending.isPending} onPress={() => void send()}>
            {isDraft ? "Finalize and send" : "Send"}
          </Button>
        </>
      }
    >
      <div className={styles["halves"]}>
        <Form label="Email" onSubmit={() => void send()} problems={form.problems}>
          <AddressField label="To" autoFocus placeholder="name@company.com" {...form.field("recipients")} />
          <TextField label="Subject" {...form.field("subject")} />
          <TextArea
            label="Message"
            rows={12}
            help="The link's place, {{ hosted_url }}, becomes a button. The PDF is attached."
            {...form.field("body")}
          />
          <Facts
            facts={[
              { name: "From", value: draft.sender },
              { name: "Answers to", value: draft.replyTo },
              { name: "Copies", value: draft.copies.join(", ") },
            ]}
          />
          <p className={styles["quiet"]}>
            {draft.undoSeconds > 0 && `Sending can be stopped for ${formatCount(draft.undoSeconds)} seconds.`}
          </p>
        </Form>
        <section aria-label="Preview" className={styles["preview"]}>
          <p className={styles["subject"]}>{written.subject}</p>
          {preview.problem && (
            <p role="alert" className={styles["problem"]}>
              {preview.problem.message}
            </p>
          )}
          <MessageFrame html={written.html} title="The email as it will arrive" />
        </section>
      </div>
    </Dialog>
  );
}
