/** A menu of actions behind a button; its code is fetched when the first one is about to open. */
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { ButtonContext, type ButtonProps, type PopoverProps } from "react-aria-components";

const fetchPopover = () => import("./MenuPopover");
const MenuPopover = lazy(() => fetchPopover().then((module) => ({ default: module.MenuPopover })));

interface MenuProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactNode;
  label: string;
  placement?: PopoverProps["placement"];
  /** `MenuItem`s and `MenuLine`s. */
  children: ReactNode;
}

export function Menu({ trigger, label, placement = "bottom end", children }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const button = {
    ref: anchor,
    "aria-haspopup": "menu" as const,
    "aria-expanded": isOpen,
    onHoverStart: () => void fetchPopover(),
    onPress: () => setOpen(true),
    onKeyDown: (event: Parameters<NonNullable<ButtonProps["onKeyDown"]>>[0]) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") setOpen(true);
      // Other keys may be shortcuts.
      else event.continuePropagation();
    },
  };
  return (
    <>
      <ButtonContext value={button}>{trigger}</ButtonContext>
      {isOpen && (
        <Suspense>
          <MenuPopover label={label} anchor={anchor} placement={placement} onClose={() => setOpen(false)}>
            {children}
          </MenuPopover>
        </Suspense>
      )}
    </>
  );
}
