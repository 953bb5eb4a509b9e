import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { pressKey, useShortcuts } from "./shortcuts";

function press(key: string, options: KeyboardEventInit = {}, target: Element = document.body): void {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, bubbles: true, ...options });
  target.addEventListener("keydown", (heard) => pressKey(heard as KeyboardEvent), { once: true });
  target.dispatchEvent(event);
}

afterEach(() => document.body.replaceChildren());

test("two keys one after the other are one shortcut", () => {
  const run = vi.fn();
  renderHook(() => useShortcuts([{ keys: "g i", label: "Invoices", run }]));

  press("g");
  press("i");

  expect(run).toHaveBeenCalledOnce();
});

test("letters typed into a field are text", () => {
  const run = vi.fn();
  renderHook(() => useShortcuts([{ keys: "c", label: "New invoice", run }]));
  const input = document.body.appendChild(document.createElement("input"));

  press("c", {}, input);

  expect(run).not.toHaveBeenCalled();
});

test("the screen shown last wins, and gives the key back when it goes", () => {
  const below = vi.fn();
  const above = vi.fn();
  renderHook(() => useShortcuts([{ keys: "r", label: "Below", run: below }]));
  const { unmount } = renderHook(() => useShortcuts([{ keys: "r", label: "Above", run: above }]));

  press("r");
  unmount();
  press("r");

  expect(above).toHaveBeenCalledOnce();
  expect(below).toHaveBeenCalledOnce();
});

test("the main modifier works while typing where it says so", () => {
  const run = vi.fn();
  renderHook(() => useShortcuts([{ keys: "mod+k", label: "Commands", run, whileTyping: true }]));
  const input = document.body.appendChild(document.createElement("input"));

  press("k", { ctrlKey: true }, input);

  expect(run).toHaveBeenCalledOnce();
});
