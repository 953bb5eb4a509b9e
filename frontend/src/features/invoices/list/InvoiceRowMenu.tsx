/** What can be done with one invoice of the list. */
import { BadgeCheck, CircleCheck, CircleSlash, CircleX, Download, FileText, MailCheck, RotateCcw, Send, Trash2 } from "lucide-react";
import { MenuItem, MenuLine } from "@/ui/overlays";
import {
  type AskedAction,
  askToDelete,
  askToFinalize,
  askToFinalizeAndSend,
  askToMarkAsSent,
  askToSend,
  askToVoid,
} from "../bulk/askedAction";
import { askToMarkAsPaid, askToMarkUncollectible, askToTakeBack } from "../bulk/paymentActions";
import type { InvoiceRow } from "./InvoiceRow";

interface InvoiceRowMenuProps {
  invoice: InvoiceRow;
  onOpen: () => void;
  onAsk: (asked: AskedAction) => void;
}

export function InvoiceRowMenu({ invoice, onOpen, onAsk }: InvoiceRowMenuProps) {
  const allows = (action: InvoiceRow["availableActions"][number]) => invoice.availableActions.includes(action);
  const target = { ids: [invoice.id] };
  const downloadPdf = () => window.open(`/invoices/${invoice.id}/document.pdf`, "_blank", "noopener");
  return (
    <>
      <MenuItem icon={<FileText size={14} />} keys="Enter" onAction={onOpen}>
        Open
      </MenuItem>
      <MenuItem icon={<Download size={14} />} onAction={downloadPdf}>
        PDF
      </MenuItem>
      {allows("FINALIZE") && (
        <MenuItem icon={<CircleCheck size={14} />} onAction={() => onAsk(askToFinalize(target))}>
          Finalize
        </MenuItem>
      )}
      {allows("FINALIZE_AND_SEND") && (
        <MenuItem icon={<Send size={14} />} onAction={() => onAsk(askToFinalizeAndSend(target))}>
          Finalize and send
        </MenuItem>
      )}
      {allows("SEND") && (
        <MenuItem icon={<Send size={14} />} onAction={() => onAsk(askToSend(target))}>
          Send
        </MenuItem>
      )}
      {allows("MARK_AS_SENT") && (
        <MenuItem icon={<MailCheck size={14} />} onAction={() => onAsk(askToMarkAsSent(target))}>
          Mark as sent
        </MenuItem>
      )}
      {allows("RECORD_PAYMENT") && (
        <MenuItem icon={<BadgeCheck size={14} />} onAction={() => onAsk(askToMarkAsPaid(target))}>
          Mark as paid
        </MenuItem>
      )}
      {allows("MARK_UNCOLLECTIBLE") && (
        <MenuItem icon={<CircleSlash size={14} />} onAction={() => onAsk(askToMarkUncollectible(target))}>
          Mark as uncollectible
        </MenuItem>
      )}
      {allows("TAKE_BACK_UNCOLLECTIBLE") && (
        <MenuItem icon={<RotateCcw size={14} />} onAction={() => onAsk(askToTakeBack(target))}>
          Not uncollectible
        </MenuItem>
      )}
      {(allows("VOID") || allows("DELETE")) && <MenuLine />}
      {allows("VOID") && (
        <MenuItem icon={<CircleX size={14} />} isDanger onAction={() => onAsk(askToVoid(target))}>
          Void
        </MenuItem>
      )}
      {allows("DELETE") && (
        <MenuItem icon={<Trash2 size={14} />} isDanger onAction={() => onAsk(askToDelete([invoice]))}>
          Delete
        </MenuItem>
      )}
    </>
  );
}
