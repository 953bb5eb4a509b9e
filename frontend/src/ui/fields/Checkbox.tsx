/** A box to check, with its label beside it or only said. */
import { Check, Minus } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "@/lib/classes";
import styles from "./Checkbox.module.css";

interface CheckboxProps {
  label: string;
  isLabelHidden?: boolean;
  help?: ReactNode;
  isChecked: boolean;
  /** Some but not all of what it stands for. */
  isPartial?: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
  /** -1 inside a grid, where the row has the focus. */
  tabIndex?: number;
}

export function Checkbox(props: CheckboxProps) {
  const { label, isLabelHidden = false, help, isChecked, isPartial = false, isDisabled, onChange, tabIndex } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isPartial && !isChecked;
  }, [isPartial, isChecked]);

  return (
    <label className={styles["checkbox"]}>
      <input
        ref={input}
        type="checkbox"
        className={styles["input"]}
        checked={isChecked}
        disabled={isDisabled}
        tabIndex={tabIndex}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span aria-hidden className={classes(styles["box"], (isChecked || isPartial) && styles["on"])}>
        {isChecked ? <Check size={12} strokeWidth={3} /> : isPartial && <Minus size={12} strokeWidth={3} />}
      </span>
      <span className={isLabelHidden ? styles["hidden"] : styles["label"]}>
        {label}
        {help !== undefined && <span className={styles["help"]}>{help}</span>}
      </span>
    </label>
  );
}
