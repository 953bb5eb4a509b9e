/** Sending a document by email: to whom, in which words, and how it will look. */
import { useAnswer } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";
import { Faces, Skeleton } from "@/ui/pages";
import { EmailDraft } from "./EmailDraft";
import { SendForm } from "./SendForm";

export interface Sendable {
  id: string;
  version: number;
  status: string;
  number: string | null;
  customer: { name: string };
}

interface SendDialogProps {
  invoice: Sendable;
  /** For a draft of a business that numbers by hand. */
  number?: string | null;
  onClose: () => void;
  onSent?: () => void;
}

export function SendDialog(props: SendDialogProps) {
  const { invoice, onClose } = props;
  const answer = useAnswer(EmailDraft, { invoiceId: invoice.id, input: null });
  if (answer.state === "full") return <SendForm {...props} draft={answer.data.emailDraft} />;
  return (
    <Dialog title="Send" size="wide" isOpen onClose={onClose} actions={<Button onPress={onClose}>Cancel</Button>}>
      <Faces answer={answer} skeleton={<Skeleton rows={10} />}>
        {() => null}
      </Faces>
    </Dialog>
  );
}
