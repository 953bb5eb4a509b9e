/** An open menu. */
import type { ReactNode, RefObject } from "react";
import {
  Menu,
  MenuItem as AriaMenuItem,
  Popover,
  type PopoverProps as AriaPopoverProps,
  Separator,
} from "react-aria-components";
import { classes } from "@/lib/classes";
import { Kbd } from "../marks/Kbd";
import styles from "./Menu.module.css";
import { type MenuItemProps, MenuParts } from "./menuParts";

interface MenuPopoverProps {
  label: string;
  anchor: RefObject<HTMLElement | null>;
  placement?: AriaPopoverProps["placement"];
  onClose: () => void;
  children: ReactNode;
}

export function MenuPopover({ label, anchor, placement = "bottom end", onClose, children }: MenuPopoverProps) {
  return (
    <MenuParts value={PARTS}>
      <Popover
        isOpen
        triggerRef={anchor}
        placement={placement}
        offset={6}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={styles["popover"] ?? ""}
      >
        <Menu aria-label={label} autoFocus="first" onClose={onClose} className={styles["menu"] ?? ""}>
          {children}
        </Menu>
      </Popover>
    </MenuParts>
  );
}

function Item({ icon, keys, isDanger = false, isChecked = false, children, ...rest }: MenuItemProps) {
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

function Line() {
  return <Separator className={styles["line"] ?? ""} />;
}

const PARTS = { Item, Line };
