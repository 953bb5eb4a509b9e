/** Noting that an email came back, with the reason that the bounce message gives. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { FormDialog } from "../dialogs";
import { TextField } from "../fields";
import { notify } from "../overlays";
import { Message } from "./Message";

const MarkEmailBounced = graphql(
  `
    mutation MarkEmailBounced($id: UUID!, $reason: String!) {
      markEmailBounced(id: $id, reason: $reason) {
        userErrors {
          code
          message
          field
        }
        email {
          ...Message
        }
      }
    }
  `,
  [Message],
);

interface BounceDialogProps {
  message: Pick<Message, "id" | "recipients">;
  onClose: () => void;
}

export function BounceDialog({ message, onClose }: BounceDialogProps) {
  const form = useForm({ reason: "" });
  const [send, isPending] = useChange(MarkEmailBounced);
  return (
    <FormDialog
      title="The email came back"
      action="Enter bounce"
      form={form}
      isPending={isPending}
      required={{ reason: "Say why it came back." }}
      send={() => send({ id: message.id, reason: form.values.reason.trim() })}
      onDone={() => notify("Entered as bounced. Correct the address and send it again.")}
      onClose={onClose}
    >
      <TextField
        label="Reason"
        help={`Of the email to ${message.recipients.join(", ")}, as the bounce message says it.`}
        autoFocus
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
