/** What can be done with one invoice of the list. */
import { CircleCheck, CircleX, Download, FileText, Trash2 } from "lucide-react";
import { MenuItem, MenuLine } from "@/ui/overlays";
import { type AskedAction, askToDelete, askToFinalize, askToVoid } from "../bulk/askedAction";
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
