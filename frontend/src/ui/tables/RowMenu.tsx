/** One menu for all rows, opened where it is asked for: a menu in every row would be slow. */
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Menu, Popover } from "react-aria-components";
import styles from "../overlays/Menu.module.css";

interface ShownMenu {
  key: string;
  anchor: HTMLElement;
}

export function useRowMenu() {
  const [shown, setShown] = useState<ShownMenu | null>(null);
  const open = useCallback((key: string, anchor: HTMLElement) => setShown({ key, anchor }), []);
  const close = useCallback(() => setShown(null), []);
  return { shown, open, close };
}

interface RowMenuProps {
  label: string;
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

export function RowMenu({ label, anchor, onClose, children }: RowMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  function close(): void {
    onClose();
    anchor.closest<HTMLElement>("tr")?.focus({ preventScroll: true });
  }
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      placement="bottom end"
      offset={4}
      onOpenChange={(isOpen) => !isOpen && close()}
      className={styles["popover"] ?? ""}
    >
      <Menu aria-label={label} autoFocus="first" onClose={close} className={styles["menu"] ?? ""}>
        {children}
      </Menu>
    </Popover>
  );
}
