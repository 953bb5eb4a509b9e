/** A field that looks like text until it is pointed at: Enter saves and stays, Tab goes on, Escape takes back. */
import { type KeyboardEvent, useId, useState } from "react";
import { classes } from "@/lib/classes";
import { isMac } from "@/lib/shortcuts";
import type { EditOutcome } from "../model/DraftSession";
import styles from "./InlineField.module.css";

interface InlineFieldProps {
  /** Names its row too, such as "Quantity of Editor seats". */
  label: string;
  /** What finds it again when the row moves, such as `quantity`. */
  field: string;
  value: string;
  /** How the value is shown and first typed over. */
  shown?: string;
  /** The value that was typed; null when it cannot be read. */
  read?: (typed: string) => string | null;
  unreadable?: string;
  save: (value: string) => Promise<EditOutcome>;
  isNumeric?: boolean;
  /** A person has set it; shown with what the engine said. */
  overridden?: string | null;
  placeholder?: string;
  isStrong?: boolean;
}

export function InlineField(props: InlineFieldProps) {
  const { label, field, value, shown = value, isNumeric = false, overridden, placeholder, isStrong = false } = props;
  const { typed, error, handlers } = useTyping(props);
  const errorId = useId();
  return (
    <span className={styles["cell"]}>
      <input
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        data-field={field}
        data-overridden={overridden ? "" : undefined}
        title={overridden ?? (isNumeric ? undefined : value)}
        inputMode={isNumeric ? "decimal" : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? shown}
        className={classes(styles["input"], isNumeric && styles["numeric"], isStrong && styles["strong"])}
        {...handlers}
      />
      {error !== null && (
        <span id={errorId} role="alert" className={styles["error"]}>
          {error}
        </span>
      )}
    </span>
  );
}

function useTyping({ value, read = (typed) => typed, unreadable, save }: InlineFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function commit(): Promise<void> {
    if (typed === null) return;
    const next = read(typed);
    if (next === null) return setError(unreadable ?? "This cannot be read.");
    revert();
    if (next === value) return;
    const outcome = await save(next);
    if (outcome.isDone) return;
    // What was refused stays as it was typed, unless something else has been typed since.
    setTyped((now) => now ?? typed);
    setError(outcome.refusals[0]?.message ?? null);
  }

  function revert(): void {
    setTyped(null);
    setError(null);
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.altKey;
    if (event.key === "Enter" && isPlain && !event.nativeEvent.isComposing) {
      const input = event.currentTarget;
      void commit();
      requestAnimationFrame(() => input.select());
    } else if (event.key === "Escape" && typed !== null) {
      event.stopPropagation();
      revert();
    } else if (isUndo(event) && typed !== null) {
      // While typing, undo is about the typing.
      event.stopPropagation();
    }
  }

  return {
    typed,
    error,
    handlers: {
      onChange: (event: { target: { value: string } }) => {
        setTyped(event.target.value);
        setError(null);
      },
      onBlur: () => void commit(),
      onKeyDown: handleKey,
    },
  };
}

function isUndo(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === "z" && (isMac ? event.metaKey : event.ctrlKey);
}
