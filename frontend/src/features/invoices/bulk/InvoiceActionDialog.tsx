/** The dialog of the action that was asked for. */
import { BulkDialog } from "./BulkDialog";
import type { AskedAction } from "./askedAction";
import { MergeDialog } from "./MergeDialog";

interface InvoiceActionDialogProps {
  asked: AskedAction;
  onClose: () => void;
  onDone: () => void;
}

export function InvoiceActionDialog({ asked, onClose, onDone }: InvoiceActionDialogProps) {
  if (asked.kind === "merge") return <MergeDialog ids={asked.ids} onClose={onClose} />;
  const { words, action, target } = asked;
  return <BulkDialog words={words} action={action} target={target} onClose={onClose} onDone={onDone} />;
}
