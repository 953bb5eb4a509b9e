/** Archiving a record, which can be undone at once, and bringing it back. */
import type { TypedDocumentNode } from "@urql/core";
import { change } from "@/lib/api";
import { notify, notifyRefused } from "@/ui/overlays";

type ById = TypedDocumentNode<unknown, { id: string }>;

export interface Archiving {
  id: string;
  name: string;
  documents: { archive: ById; restore: ById };
}

export async function archiveRecord(record: Archiving): Promise<void> {
  const outcome = await change(record.documents.archive, { id: record.id });
  if (!outcome.isDone) return notifyRefused(outcome.refusals);
  notify(`Archived ${record.name}`, { action: { label: "Undo", run: () => void restoreRecord(record) } });
}

export async function restoreRecord(record: Archiving): Promise<void> {
  const outcome = await change(record.documents.restore, { id: record.id });
  if (outcome.isDone) notify(`${record.name} is back`);
  else notifyRefused(outcome.refusals);
}
