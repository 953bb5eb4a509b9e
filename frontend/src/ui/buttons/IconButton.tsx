/** A square button with an icon; its label is said, and shown on hover. */
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classes } from "@/lib/classes";
import { Tooltip } from "../overlays/Tooltip";
import styles from "./IconButton.module.css";

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> {
  label: string;
  icon: ReactNode;
  /** Shown beside the label, such as `r`. */
  keys?: string;
  size?: "small" | "normal";
}

export function IconButton({ label, icon, keys, size = "normal", ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={classes(styles["button"], styles[size])}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
