/** A floating panel opened at an element, for long lists: one for all rows instead of one in each. */
import { type ReactNode, useRef } from "react";
import { Dialog, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components";
import { useLatest } from "@/lib/useLatest";
import styles from "./Popover.module.css";

interface AnchoredPopoverProps {
  anchor: HTMLElement;
  label: string;
  placement?: AriaPopoverProps["placement"];
  onClose: () => void;
  children: ReactNode;
}

export function AnchoredPopover({ anchor, label, placement = "bottom start", onClose, children }: AnchoredPopoverProps) {
  const trigger = useRef(anchor);
  const latest = useLatest(anchor);
  function close(): void {
    onClose();
    latest.current.focus({ preventScroll: true });
  }
  return (
    <AriaPopover
      isOpen
      triggerRef={trigger}
      placement={placement}
      offset={6}
      onOpenChange={(isOpen) => !isOpen && close()}
      className={styles["popover"] ?? ""}
    >
      <Dialog aria-label={label} className={styles["content"] ?? ""}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
