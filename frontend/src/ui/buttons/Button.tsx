/** A button: one primary a screen, the others quiet. */
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classes } from "@/lib/classes";
import styles from "./Button.module.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  kind?: "primary" | "secondary" | "quiet" | "danger";
  size?: "small" | "normal" | "form";
  icon?: ReactNode;
  children: ReactNode;
}

export function Button({ kind = "secondary", size = "normal", icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(styles["button"], styles[kind], styles[size])}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
