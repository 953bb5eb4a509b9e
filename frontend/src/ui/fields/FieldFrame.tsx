/** What every field has around it: label, help, and what is wrong with it. */
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import styles from "./fields.module.css";

export interface FieldText {
  label: string;
  /** The label is said but not shown. */
  isLabelHidden?: boolean;
  help?: ReactNode;
  /** What the server refused, or what cannot be read. */
  error?: string;
}

export function FieldFrame({ label, isLabelHidden, help, error, children }: FieldText & { children: ReactNode }) {
  return (
    <>
      <Label className={isLabelHidden ? styles["hidden"] : styles["label"]}>{label}</Label>
      {children}
      {help !== undefined && !error && (
        <Text slot="description" className={styles["help"] ?? ""}>
          {help}
        </Text>
      )}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
    </>
  );
}
