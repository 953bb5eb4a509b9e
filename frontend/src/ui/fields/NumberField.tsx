/** A decimal number as a string in plain digits; typed with or without thousands separators. */
import { useEffect, useId, useState } from "react";
import { Input, TextField } from "react-aria-components";
import { classes } from "@/lib/classes";
import { noteUnreadable } from "@/lib/api";
import { formatQuantity, parseDecimal } from "@/lib/format";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";

interface NumberFieldProps extends FieldText {
  /** Plain digits such as `1158756.25`; empty for none. */
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, help, value, onChange, placeholder, ...rest } = props;
  // What is being typed; null while the field shows the value itself.
  const [typed, setTyped] = useState<string | null>(null);
  const isUnreadable = typed !== null && typed.trim() !== "" && parseDecimal(typed) === null;
  const error = isUnreadable ? "This is not a number." : props.error;

  const id = useId();
  useEffect(() => {
    noteUnreadable(id, isUnreadable);
    return () => noteUnreadable(id, false);
  }, [id, isUnreadable]);

  function type(text: string): void {
    setTyped(text);
    const read = text.trim() === "" ? "" : parseDecimal(text);
    if (read !== null && read !== value) onChange(read);
  }

  function commit(): void {
    if (!isUnreadable) setTyped(null);
  }

  return (
    <TextField
      isRequired={rest.isRequired}
      isDisabled={rest.isDisabled}
      autoFocus={rest.autoFocus}
      value={typed ?? (value === "" ? "" : formatQuantity(value))}
      onChange={type}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        // Shortcuts such as ⌘Enter hear it too.
        event.continuePropagation();
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles["field"] ?? ""}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Input inputMode="decimal" placeholder={placeholder} className={classes(styles["box"], styles["number"])} />
      </FieldFrame>
    </TextField>
  );
}
