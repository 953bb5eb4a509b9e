/** Dragging rows and groups by their handles, with a line where they will land; nothing renders meanwhile. */
import { type PointerEvent as ReactPointerEvent, useCallback } from "react";

export interface Drop {
  kind: "line" | "group";
  id: string;
  targetId: string;
  edge: "before" | "after";
}

const SELECTORS = { line: "[data-line]", group: "[data-group]" } as const;

export function useDrag(onDrop: (drop: Drop) => void) {
  return useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const handle = (event.target as HTMLElement).closest<HTMLElement>("[data-drag]");
      const kind = handle?.dataset["drag"] as Drop["kind"] | undefined;
      const dragged = kind && handle?.closest<HTMLElement>(SELECTORS[kind]);
      if (!dragged || event.button !== 0) return;
      event.preventDefault();
      follow(event.currentTarget, dragged, kind, onDrop);
    },
    [onDrop],
  );
}

function follow(container: HTMLElement, dragged: HTMLElement, kind: Drop["kind"], onDrop: (drop: Drop) => void): void {
  let target: HTMLElement | null = null;
  dragged.dataset["dragged"] = "";

  function move(event: PointerEvent): void {
    if (target) delete target.dataset["drop"];
    target = nearest(container, kind, event.clientY);
    if (target && target !== dragged) target.dataset["drop"] = edgeOf(target, event.clientY);
  }

  function stop(): void {
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", finish);
    window.removeEventListener("keydown", cancel, true);
    delete dragged.dataset["dragged"];
    if (target) delete target.dataset["drop"];
  }

  function finish(event: PointerEvent): void {
    stop();
    if (!target || target === dragged) return;
    onDrop({ kind, id: idOf(dragged, kind), targetId: idOf(target, kind), edge: edgeOf(target, event.clientY) });
  }

  function cancel(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    stop();
  }

  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", finish);
  window.addEventListener("keydown", cancel, true);
}

function nearest(container: HTMLElement, kind: Drop["kind"], y: number): HTMLElement | null {
  const all = [...container.querySelectorAll<HTMLElement>(SELECTORS[kind])];
  const distance = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return y < top ? top - y : Math.max(y - bottom, 0);
  };
  return all.reduce<HTMLElement | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}

function edgeOf(element: HTMLElement, y: number): Drop["edge"] {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "before" : "after";
}

function idOf(element: HTMLElement, kind: Drop["kind"]): string {
  return element.dataset[kind] ?? "";
}
