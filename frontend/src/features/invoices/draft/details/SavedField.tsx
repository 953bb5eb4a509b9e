/** A form field that saves itself when it is left. */
import { type KeyboardEvent, useState } from "react";
import { isMac } from "@/lib/shortcuts";
import { TextArea, TextField } from "@/ui/fields";
import type { EditOutcome } from "../model/DraftSession";

interface SavedFieldProps {
  label: string;
  value: string;
  save: (value: string) => Promise<EditOutcome>;
  /** By which others find it on the screen. */
  detail?: string;
  isLong?: boolean;
  placeholder?: string;
}

export function SavedField({ label, value, save, detail, isLong = false, placeholder }: SavedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const Field = isLong ? TextArea : TextField;

  async function commit(): Promise<void> {
    if (typed === null) return;
    const kept = typed;
    setTyped(null);
    if (kept.trim() === value) return;
    const outcome = await save(kept.trim());
    if (outcome.isDone) return setError(undefined);
    setTyped((now) => now ?? kept);
    setError(outcome.refusals[0]?.message);
  }

  function handleKey(event: KeyboardEvent): void {
    const isMod = isMac ? event.metaKey : event.ctrlKey;
    if (typed === null) return;
    if (event.key === "Escape") setTyped(null);
    if (event.key === "Enter" && !isLong) void commit();
    // While typing, undo is about the typing.
    if (event.key.toLowerCase() === "z" && isMod) event.stopPropagation();
  }

  return (
    <div data-detail={detail} onKeyDown={handleKey} onBlur={() => void commit()}>
      <Field label={label} placeholder={placeholder} value={typed ?? value} onChange={setTyped} error={error} />
    </div>
  );
}
