/** The keyboard and pointer of a grid: moves the one tab stop among rows, selects, opens. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect } from "react";
import { useLatest } from "@/lib/useLatest";
import type { Selection } from "./useSelection";

interface RovingOptions {
  label: string;
  keys: readonly string[];
  selection?: Selection;
  onOpen: (key: string) => void;
  onMenu: (key: string, anchor: HTMLElement) => void;
}

/** The row that was opened last in each list: the keyboard is there again when one comes back. */
const lastOpened = new Map<string, string>();

export function useRovingRows(ref: RefObject<HTMLTableElement | null>, options: RovingOptions) {
  const latest = useLatest(options);

  useLayoutEffect(() => keepOneTabStop(ref.current));
  useReturnToRow(ref, options.label, options.keys.length > 0);

  useEffect(() => {
    const table = ref.current;
    const press = (event: MouseEvent) => pressRow(event, latest.current);
    table?.addEventListener("click", press);
    return () => table?.removeEventListener("click", press);
  }, [ref, latest]);

  return {
    enter: () => rowsOf(ref.current).find((row) => row.tabIndex === 0)?.focus(),
    onKeyDown: (event: KeyboardEvent) => handleKey(event, latest.current),
    onFocus: (event: FocusEvent) => moveTabStop(ref.current, event.target.closest<HTMLElement>("tr[data-key]")),
  };
}

function rowsOf(table: HTMLTableElement | null): HTMLElement[] {
  return [...(table?.tBodies[0]?.rows ?? [])];
}

function keepOneTabStop(table: HTMLTableElement | null): void {
  const rows = rowsOf(table);
  if (!rows.some((row) => row.tabIndex === 0)) rows[0]?.setAttribute("tabindex", "0");
}

function moveTabStop(table: HTMLTableElement | null, row: HTMLElement | null): void {
  if (!row) return;
  for (const other of table?.querySelectorAll("tr[data-key][tabindex='0']") ?? []) other.setAttribute("tabindex", "-1");
  row.setAttribute("tabindex", "0");
}

function useReturnToRow(ref: RefObject<HTMLTableElement | null>, label: string, hasRows: boolean): void {
  useLayoutEffect(() => {
    const key = lastOpened.get(label);
    if (key === undefined || !hasRows) return;
    lastOpened.delete(label);
    ref.current?.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }, [ref, label, hasRows]);
}

function pressRow(event: MouseEvent, { label, keys, selection, onOpen, onMenu }: RovingOptions): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>("tr[data-key]");
  const key = row?.dataset["key"];
  if (!row || key === undefined) return;
  const menu = target.closest<HTMLElement>("[data-part=menu]");
  if (menu) return onMenu(key, menu);
  if (target.closest("[data-part=select]")) return selectByPointer(event, row, key, keys, selection);
  if (target.closest("a, button, input")) return void lastOpened.set(label, key);
  if (event.shiftKey && selection) return selection.extend(key, keys);
  if (window.getSelection()?.toString()) return;
  lastOpened.set(label, key);
  onOpen(key);
}

function selectByPointer(event: MouseEvent, row: HTMLElement, key: string, keys: readonly string[], selection?: Selection) {
  // A label's click comes twice: once for itself, once for its box.
  if (!(event.target instanceof HTMLInputElement)) return;
  row.focus({ preventScroll: true });
  if (event.shiftKey) selection?.extend(key, keys);
  else selection?.toggle(key);
}

function handleKey(event: KeyboardEvent, options: RovingOptions): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>("tr[data-key]");
  if (!row || event.target !== row) return;
  const done = event.metaKey || event.ctrlKey ? pressWithModifier(event, options) : pressPlain(event, row, options);
  if (done) event.preventDefault();
}

function pressWithModifier(event: KeyboardEvent, { selection, keys }: RovingOptions): boolean {
  if (event.key.toLowerCase() !== "a" || !selection) return false;
  selection.replace(keys);
  return true;
}

const PAGE = 10;

function pressPlain(event: KeyboardEvent, row: HTMLElement, options: RovingOptions): boolean {
  const rows = rowsOf(row.closest("table"));
  const place = rows.indexOf(row);
  const moves: Record<string, number> = {
    ArrowDown: place + 1,
    j: place + 1,
    ArrowUp: place - 1,
    k: place - 1,
    Home: 0,
    End: rows.length - 1,
    PageDown: Math.min(place + PAGE, rows.length - 1),
    PageUp: Math.max(place - PAGE, 0),
  };
  const next = moves[event.key];
  if (next === undefined) return pressOnRow(event, row, options);
  rows[next]?.focus();
  return true;
}

function pressOnRow(event: KeyboardEvent, row: HTMLElement, options: RovingOptions): boolean {
  const key = row.dataset["key"] ?? "";
  const { label, keys, selection, onOpen, onMenu } = options;
  if ((event.key === " " || event.key === "x") && selection) {
    if (event.shiftKey) selection.extend(key, keys);
    else selection.toggle(key);
  } else if (event.key === "Enter") {
    lastOpened.set(label, key);
    onOpen(key);
  } else if (event.key === "Escape" && selection && selection.selected.size > 0) {
    selection.clear();
  } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
    onMenu(key, row.querySelector<HTMLElement>("[data-part=menu]") ?? row);
  } else {
    return false;
  }
  return true;
}
