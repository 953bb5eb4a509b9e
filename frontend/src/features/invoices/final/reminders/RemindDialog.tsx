/** Reminding of an invoice by hand: to whom, in which words, and how it will look. */
import { useAnswer } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";
import { Faces, Skeleton } from "@/ui/pages";
import { ReminderDraft } from "./ReminderDraft";
import { RemindForm } from "./RemindForm";

export interface Remindable {
  id: string;
  version: number;
  number: string | null;
  customer: { name: string };
}

export function RemindDialog({ invoice, onClose }: { invoice: Remindable; onClose: () => void }) {
  const answer = useAnswer(ReminderDraft, { invoiceId: invoice.id, input: null });
  if (answer.state === "full") return <RemindForm invoice={invoice} draft={answer.data.emailDraft} onClose={onClose} />;
  return (
    <Dialog title="Send reminder" size="wide" isOpen onClose={onClose} actions={<Button onPress={onClose}>Cancel</Button>}>
      <Faces answer={answer} skeleton={<Skeleton rows={10} />}>
        {() => null}
      </Faces>
    </Dialog>
  );
}
