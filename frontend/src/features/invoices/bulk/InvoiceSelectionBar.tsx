/** What can be done with the selected invoices; the server says what each allows. */
import { BadgeCheck, BellRing, CircleCheck, CircleX, Download, FileCheck, FileMinus, MailCheck, Merge, Send, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { formatCount, formatMoney } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, buttonLink } from "@/ui/buttons";
import { type Selection, SelectionBar } from "@/ui/tables";
import type { InvoiceFilter } from "../list/invoiceFilter";
import type { InvoiceRow } from "../list/InvoiceRow";
import { type Totals, useTotals } from "../list/useTotals";
import { csvAddress } from "./csvAddress";
import {
  type AskedAction,
  askToApply,
  askToCredit,
  askToDelete,
  askToFinalize,
  askToFinalizeAndSend,
  askToMarkAsSent,
  askToMerge,
  askToSend,
  askToVoid,
} from "./askedAction";
import { LazyActionDialog } from "./LazyActionDialog";
import { askToMarkAsPaid } from "./paymentActions";
import { askToRemind } from "./reminderActions";
import type { Target } from "./target";

interface InvoiceSelectionBarProps {
  businessId: string;
  filter: InvoiceFilter;
  sort: string;
  rows: readonly InvoiceRow[];
  totals: Totals | undefined;
  selection: Selection;
}

/** More by id than this and a sum is not asked for. */
const MOST_IDS = 1_000;

export function InvoiceSelectionBar({ businessId, filter, sort, rows, totals, selection }: InvoiceSelectionBarProps) {
  const [asked, setAsked] = useState<AskedAction | null>(null);
  const [isAll, setAll] = useState<ReadonlySet<string> | null>(null);
  const selected = useMemo(() => rows.filter((row) => selection.selected.has(row.id)), [rows, selection.selected]);
  // Only while the selection is the one that was widened.
  const isEverything = isAll === selection.selected && selection.selected.size > 0;
  const ids = selected.map((row) => row.id);
  const asFilter = isEverything ? filter : { ids, documentType: filter.documentType };
  const sums = useTotals(businessId, asFilter, ids.length > 0 && ids.length <= MOST_IDS);
  const count = isEverything ? (totals?.count ?? ids.length) : ids.length;
  const allows = (action: InvoiceRow["availableActions"][number]) => selected.some((row) => row.availableActions.includes(action));
  const canWiden = !isEverything && ids.length === rows.length && totals !== undefined && totals.count > rows.length;
  const target: Target = isEverything ? { businessId, filter } : { ids };
  const canFinalize = allows("FINALIZE");

  /** Its button goes: the keyboard moves to the next. */
  function widen(button: Element): void {
    setAll(selection.selected);
    if (button.nextElementSibling instanceof HTMLElement) button.nextElementSibling.focus();
  }

  useShortcuts(
    canFinalize
      ? [{ keys: "mod+Enter", label: "Finalize the selected", run: () => setAsked(askToFinalize(target)), isCommand: true }]
      : [],
  );

  return (
    <>
      <SelectionBar
        count={count}
        facts={sums?.byCurrency.map((sum) => formatMoney(sum.total)).join(" · ")}
        onClear={selection.clear}
      >
        {canWiden && (
          <Button kind="quiet" onPress={({ target }) => widen(target)}>
            {`Select all ${formatCount(totals.count)}`}
          </Button>
        )}
        {canFinalize && (
          <Button kind="quiet" icon={<CircleCheck size={14} />} onPress={() => setAsked(askToFinalize(target))}>
            Finalize
          </Button>
        )}
        {allows("FINALIZE_AND_SEND") && (
          <Button kind="quiet" icon={<Send size={14} />} onPress={() => setAsked(askToFinalizeAndSend(target))}>
            Finalize and send
          </Button>
        )}
        {allows("SEND") && (
          <Button kind="quiet" icon={<Send size={14} />} onPress={() => setAsked(askToSend(target))}>
            Send
          </Button>
        )}
        {allows("MARK_AS_SENT") && (
          <Button kind="quiet" icon={<MailCheck size={14} />} onPress={() => setAsked(askToMarkAsSent(target))}>
            Mark as sent
          </Button>
        )}
        {selected.some((row) => row.isOverdue && row.availableActions.includes("SEND_REMINDER")) && (
          <Button kind="quiet" icon={<BellRing size={14} />} onPress={() => setAsked(askToRemind(target))}>
            Remind
          </Button>
        )}
        {allows("RECORD_PAYMENT") && (
          <Button kind="quiet" icon={<BadgeCheck size={14} />} onPress={() => setAsked(askToMarkAsPaid(target))}>
            Mark as paid
          </Button>
        )}
        {!isEverything && ids.length > 1 && selected.every((row) => row.availableActions.includes("MERGE")) && (
          <Button kind="quiet" icon={<Merge size={14} />} onPress={() => setAsked(askToMerge(selected))}>
            Merge
          </Button>
        )}
        {!isEverything && allows("CREATE_CREDIT_NOTE") && (
          <Button kind="quiet" icon={<FileMinus size={14} />} onPress={() => setAsked(askToCredit(ids))}>
            Credit
          </Button>
        )}
        {!isEverything && allows("APPLY_CREDIT") && (
          <Button kind="quiet" icon={<FileCheck size={14} />} onPress={() => setAsked(askToApply(ids))}>
            Apply
          </Button>
        )}
        {allows("VOID") && (
          <Button kind="quiet" icon={<CircleX size={14} />} onPress={() => setAsked(askToVoid(target))}>
            Void
          </Button>
        )}
        {!isEverything && allows("DELETE") && (
          <Button kind="quiet" icon={<Trash2 size={14} />} onPress={() => setAsked(askToDelete(selected))}>
            Delete
          </Button>
        )}
        <a href={csvAddress(businessId, asFilter, sort)} download className={buttonLink("quiet")}>
          <Download size={14} />
          CSV
        </a>
      </SelectionBar>
      {asked && <LazyActionDialog asked={asked} onClose={() => setAsked(null)} onDone={selection.clear} />}
    </>
  );
}
