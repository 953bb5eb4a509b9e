/** Dragging rows and groups by their handles, with a line where they will land; nothing renders meanwhile. */
import { type PointerEvent as ReactPointerEvent, useCallback } from "react";

export interface Drop {
  kind: "line" | "group";
  id: string;
  targetId: string;
  /** `end` is the end of the group that is the target. */
  edge: "before" | "after" | "end";
}

const DRAGGED = { line: "[data-line]", group: "[data-group]" } as const;
const TARGETS = { line: "[data-line], [data-end]", group: "[data-group]" } as const;
/** So near to the edge of what scrolls, it scrolls. */
const MARGIN = 40;
const STEP = 12;

export function useDrag(onDrop: (drop: Drop) => void) {
  return useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const handle = (event.target as HTMLElement).closest<HTMLElement>("[data-drag]");
      const kind = handle?.dataset["drag"] as Drop["kind"] | undefined;
      const dragged = kind && handle?.closest<HTMLElement>(DRAGGED[kind]);
      if (!dragged || event.button !== 0) return;
      event.preventDefault();
      follow(event.currentTarget, dragged, kind, onDrop);
    },
    [onDrop],
  );
}

function follow(container: HTMLElement, dragged: HTMLElement, kind: Drop["kind"], onDrop: (drop: Drop) => void): void {
  let target: HTMLElement | null = null;
  let y = 0;
  const scrolling = setInterval(() => scrollNear(container, y) && aim(), 16);
  dragged.dataset["dragged"] = "";

  function move(event: PointerEvent): void {
    y = event.clientY;
    aim();
  }

  function aim(): void {
    if (target) delete target.dataset["drop"];
    target = nearest(container, kind, y);
    if (target && target !== dragged) target.dataset["drop"] = edgeOf(target, y) === "after" ? "after" : "before";
  }

  function stop(): void {
    clearInterval(scrolling);
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", finish);
    window.removeEventListener("pointercancel", stop);
    window.removeEventListener("keydown", cancel, true);
    delete dragged.dataset["dragged"];
    if (target) delete target.dataset["drop"];
  }

  function finish(event: PointerEvent): void {
    stop();
    if (!target || target === dragged) return;
    const edge = edgeOf(target, event.clientY);
    onDrop({ kind, id: idOf(dragged, kind), targetId: idOf(target, edge === "end" ? "end" : kind), edge });
  }

  function cancel(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    stop();
  }

  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", finish);
  window.addEventListener("pointercancel", stop);
  window.addEventListener("keydown", cancel, true);
}

function nearest(container: HTMLElement, kind: Drop["kind"], y: number): HTMLElement | null {
  const all = [...container.querySelectorAll<HTMLElement>(TARGETS[kind])];
  const distance = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return y < top ? top - y : Math.max(y - bottom, 0);
  };
  return all.reduce<HTMLElement | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}

/** Whether it scrolled. */
function scrollNear(container: HTMLElement, y: number): boolean {
  const scroller = container.closest<HTMLElement>("[data-scrolls]");
  if (!scroller || y === 0) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  const by = y < top + MARGIN ? -STEP : y > bottom - MARGIN ? STEP : 0;
  const before = scroller.scrollTop;
  scroller.scrollTop += by;
  return scroller.scrollTop !== before;
}

function edgeOf(element: HTMLElement, y: number): Drop["edge"] {
  if (element.dataset["end"] !== undefined) return "end";
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "before" : "after";
}

function idOf(element: HTMLElement, kind: Drop["kind"] | "end"): string {
  return element.dataset[kind] ?? "";
}
