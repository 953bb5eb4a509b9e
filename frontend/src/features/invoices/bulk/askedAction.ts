/** An action as it was asked for: what it is for does not change while its dialog is open. */
import { type InvoiceRow, nameOf } from "../list/InvoiceRow";
import type { BulkWords } from "./BulkDialog";
import { type BulkAction, deleting, finalizing, voiding } from "./bulkActions";
import { applying, crediting } from "./creditActions";
import { finalizingAndSending, markingAsSent, sending } from "./sendActions";
import type { Target } from "./target";
import { APPLY, CREDIT, DELETE, FINALIZE, FINALIZE_AND_SEND, MARK_AS_SENT, SEND, VOID } from "./words";

export type AskedAction =
  | { kind: "bulk"; words: BulkWords; action: BulkAction; target: Target }
  | { kind: "merge"; ids: readonly string[] };

export function askToFinalize(target: Target): AskedAction {
  return { kind: "bulk", words: FINALIZE, action: finalizing, target };
}

export function askToSend(target: Target): AskedAction {
  return { kind: "bulk", words: SEND, action: sending, target };
}

export function askToFinalizeAndSend(target: Target): AskedAction {
  return { kind: "bulk", words: FINALIZE_AND_SEND, action: finalizingAndSending, target };
}

export function askToMarkAsSent(target: Target): AskedAction {
  return { kind: "bulk", words: MARK_AS_SENT, action: markingAsSent, target };
}

export function askToVoid(target: Target): AskedAction {
  return { kind: "bulk", words: VOID, action: voiding, target };
}

/** Only drafts can be deleted: the others are left out from the start. */
export function askToDelete(rows: readonly InvoiceRow[]): AskedAction {
  const drafts = rows.filter((row) => row.availableActions.includes("DELETE"));
  const names = new Map(drafts.map((row) => [row.id, nameOf(row)]));
  return { kind: "bulk", words: DELETE, action: deleting(names), target: { ids: [...names.keys()] } };
}

export function askToCredit(ids: readonly string[]): AskedAction {
  return { kind: "bulk", words: CREDIT, action: crediting, target: { ids } };
}

export function askToApply(ids: readonly string[]): AskedAction {
  return { kind: "bulk", words: APPLY, action: applying, target: { ids } };
}

export function askToMerge(rows: readonly InvoiceRow[]): AskedAction {
  return { kind: "merge", ids: rows.map((row) => row.id) };
}
