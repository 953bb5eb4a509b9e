/** An open popover. */
import type { ReactNode, RefObject } from "react";
import { Dialog, Popover, type PopoverProps } from "react-aria-components";
import styles from "./Popover.module.css";

interface PopoverPanelProps {
  label: string;
  anchor: RefObject<HTMLElement | null>;
  placement?: PopoverProps["placement"];
  onClose: () => void;
  children: ReactNode;
}

export function PopoverPanel({ label, anchor, placement = "bottom start", onClose, children }: PopoverPanelProps) {
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement={placement}
      offset={6}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles["popover"] ?? ""}
    >
      <Dialog aria-label={label} className={styles["content"] ?? ""}>
        {children}
      </Dialog>
    </Popover>
  );
}
