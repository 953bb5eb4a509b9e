/** Keyboard shortcuts: screens bring theirs while they are shown, the last one brought wins. */
import { useEffect } from "react";
import { useLatest } from "@/lib/useLatest";

export interface Shortcut {
  /** `c`, `?`, `g i` (one after the other), `mod+k` (Command on a Mac, Control elsewhere) or `mod+Enter`. */
  keys: string;
  label: string;
  run: () => void;
  /** Also while typing in a field. */
  whileTyping?: boolean;
  /** Listed in the command menu as an action of the screen. */
  isCommand?: boolean;
}

const SEQUENCE_PAUSE = 1_000;

let active: Shortcut[] = [];
let typedFirst: { key: string; at: number } | null = null;

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** All that can be pressed now, for the list of shortcuts. */
export function activeShortcuts(): readonly Shortcut[] {
  return active;
}

export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useLatest(shortcuts);
  const keys = shortcuts.map((shortcut) => shortcut.keys).join("|");
  useEffect(() => {
    const mine = latest.current.map((shortcut, place) => ({
      ...shortcut,
      run: () => latest.current[place]?.run(),
    }));
    active = [...active, ...mine];
    return () => {
      active = active.filter((shortcut) => !mine.includes(shortcut));
    };
  }, [keys, latest]);
}

/** Whether the key press was a shortcut, or the beginning of one. */
export function pressKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const key = nameOfKey(event);
  const usable = active.filter((shortcut) => shortcut.whileTyping || !isOccupied(event));
  const sequence = typedFirst && event.timeStamp - typedFirst.at < SEQUENCE_PAUSE ? `${typedFirst.key} ${key}` : key;
  typedFirst = null;
  const chosen = usable.findLast((shortcut) => shortcut.keys === sequence);
  if (chosen) {
    event.preventDefault();
    chosen.run();
    return true;
  }
  const isBeginning = usable.some((shortcut) => shortcut.keys.startsWith(`${key} `));
  if (isBeginning) typedFirst = { key, at: event.timeStamp };
  return isBeginning;
}

function nameOfKey(event: KeyboardEvent): string {
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // A shifted letter or named key says so; a shifted sign such as `?` is a key of its own.
  const isShifted = event.shiftKey && (event.key.length > 1 || /[a-z]/i.test(event.key));
  return [isMod && "mod", event.altKey && "alt", isShifted && "shift", key].filter(Boolean).join("+");
}

/** Someone types into a field, or a dialog or menu has the keyboard. */
function isOccupied(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isField = target?.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]");
  return Boolean(isField ?? document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"], [data-modal]'));
}
