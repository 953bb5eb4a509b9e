/** One menu for all rows, opened where it is asked for: a menu in every row would be slow. */
import { lazy, type ReactNode, Suspense, useMemo } from "react";

const MenuPopover = lazy(() => import("../overlays/MenuPopover").then((module) => ({ default: module.MenuPopover })));

interface RowMenuProps {
  label: string;
  anchor: HTMLElement;
  onClose: () => void;
  /** `MenuItem`s and `MenuLine`s. */
  children: ReactNode;
}

export function RowMenu({ label, anchor, onClose, children }: RowMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  function close(): void {
    onClose();
    anchor.closest<HTMLElement>("tr")?.focus({ preventScroll: true });
  }
  return (
    <Suspense>
      <MenuPopover label={label} anchor={trigger} onClose={close}>
        {children}
      </MenuPopover>
    </Suspense>
  );
}
