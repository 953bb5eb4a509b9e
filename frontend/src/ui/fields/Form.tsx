/** A form: its problems on top, Enter and ⌘Enter send it. */
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from "react";
import { classes } from "@/lib/classes";
import { useShortcuts } from "@/lib/shortcuts";
import styles from "./Form.module.css";

interface FormProps {
  label: string;
  onSubmit: () => void;
  /** What was refused and belongs to no field. */
  problems?: readonly string[];
  /** Narrow enough to be read; a form with tables takes the room that there is. */
  isWide?: boolean;
  children: ReactNode;
}

export function Form({ label, onSubmit, problems = [], isWide = false, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useShortcuts([{ keys: "mod+Enter", label: "Save", run: onSubmit, whileTyping: true }]);
  useFocusOnRefusal(form, problems);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    // A dialog's form is no part of the one that it was opened from.
    event.stopPropagation();
    onSubmit();
  }

  return (
    <form ref={form} aria-label={label} noValidate className={classes(styles["form"], isWide && styles["wide"])} onSubmit={submit}>
      {problems.length > 0 && (
        <div role="alert" className={styles["problems"]}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {children}
      <input type="submit" hidden />
    </form>
  );
}

/** Fields side by side, as many as fit. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles["row"]}>{children}</div>;
}

function useFocusOnRefusal(form: { current: HTMLFormElement | null }, problems: readonly string[]): void {
  useEffect(() => {
    if (problems.length > 0) form.current?.scrollIntoView({ block: "start" });
  }, [form, problems]);
}
