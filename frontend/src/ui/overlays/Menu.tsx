/** A menu of actions behind a button. */
import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Separator,
} from "react-aria-components";
import { classes } from "@/lib/classes";
import { Kbd } from "../marks/Kbd";
import styles from "./Menu.module.css";

interface MenuProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactNode;
  label: string;
  placement?: AriaPopoverProps["placement"];
  children: ReactNode;
}

export function Menu({ trigger, label, placement = "bottom end", children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={6} className={styles["popover"] ?? ""}>
        <AriaMenu aria-label={label} className={styles["menu"] ?? ""}>
          {children}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  onAction?: () => void;
  href?: string;
  icon?: ReactNode;
  keys?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  isChecked?: boolean;
  children: string;
}

export function MenuItem({ icon, keys, isDanger = false, isChecked = false, children, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      textValue={children}
      className={classes(styles["item"], isDanger && styles["danger"], isChecked && styles["checked"])}
    >
      {icon}
      <span className={styles["text"]}>{children}</span>
      {isChecked && <span className={styles["mark"]}>✓</span>}
      {keys && <Kbd keys={keys} />}
    </AriaMenuItem>
  );
}

export function MenuLine() {
  return <Separator className={styles["line"] ?? ""} />;
}
