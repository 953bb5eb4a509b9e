/** A fact that can be changed: its name above its value, pressed to open what changes it. */
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./FactButton.module.css";

interface FactButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  name: string;
  children: ReactNode;
}

export function FactButton({ name, children, ...rest }: FactButtonProps) {
  return (
    <AriaButton {...rest} className={styles["fact"] ?? ""}>
      <span className={styles["name"]}>{name}</span>
      <span className={styles["value"]}>{children}</span>
    </AriaButton>
  );
}
