/** A floating panel that belongs to its trigger; its code is fetched when the first one is about to open. */
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { ButtonContext, type PopoverProps as AriaPopoverProps } from "react-aria-components";

const fetchPanel = () => import("./PopoverPanel");
const PopoverPanel = lazy(() => fetchPanel().then((module) => ({ default: module.PopoverPanel })));

interface PopoverProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactNode;
  label: string;
  placement?: AriaPopoverProps["placement"];
  /** Given, whoever gives it opens and closes the popover. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ trigger, label, placement = "bottom start", isOpen, onOpenChange, children }: PopoverProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpened, setOpened] = useState(false);
  const isShown = isOpen ?? isOpened;

  function show(isWanted: boolean): void {
    setOpened(isWanted);
    onOpenChange?.(isWanted);
  }

  const button = {
    ref: anchor,
    "aria-haspopup": "dialog" as const,
    "aria-expanded": isShown,
    onHoverStart: () => void fetchPanel(),
    onPress: () => show(!isShown),
  };
  return (
    <>
      <ButtonContext value={button}>{trigger}</ButtonContext>
      {isShown && (
        <Suspense>
          <PopoverPanel label={label} anchor={anchor} placement={placement} onClose={() => show(false)}>
            {typeof children === "function" ? children(() => show(false)) : children}
          </PopoverPanel>
        </Suspense>
      )}
    </>
  );
}
