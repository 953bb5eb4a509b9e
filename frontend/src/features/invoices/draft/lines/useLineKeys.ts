/** Keys inside the line editor: arrows go to the row above or below, with Alt they take the row along. */
import { type KeyboardEvent, useCallback } from "react";
import { useSession } from "../model/useDraftSession";
import type { Opened } from "./LineEditor";
import { moveGroupBy, moveLineBy } from "./ordering";
import { useRemovals } from "./useRemovals";
import type { useMoves } from "./useMoves";

type MoveIt = ReturnType<typeof useMoves>["move"];

export function useLineKeys(move: MoveIt, open: (opened: Opened) => void) {
  const session = useSession();
  const { removeLine } = useRemovals();
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      const row = target.closest<HTMLElement>("[data-line]");
      const head = row ? null : target.closest<HTMLElement>("[data-group]");
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
      if (target.getAttribute("role") === "combobox") return;
      if (step && event.altKey) {
        event.preventDefault();
        const { draft } = session.state.get();
        if (row) move(moveLineBy(draft, row.dataset["line"] ?? "", step));
        else if (head) move(moveGroupBy(draft, head.dataset["group"] ?? "", step));
      } else if (step && row && target.dataset["field"]) {
        event.preventDefault();
        goToRow(event.currentTarget, row, target.dataset["field"], step);
      } else if (row && (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) {
        event.preventDefault();
        const anchor = row.querySelector<HTMLElement>("[data-part=menu]") ?? row;
        open({ kind: "menu", id: row.dataset["line"] ?? "", anchor });
      } else if (row && event.key === "Backspace" && (event.metaKey || event.ctrlKey) && event.shiftKey) {
        event.preventDefault();
        goToRow(event.currentTarget, row, "name", 1);
        removeLine(row.dataset["line"] ?? "");
      }
    },
    [session, move, open, removeLine],
  );
}

function goToRow(container: HTMLElement, row: HTMLElement, field: string, step: 1 | -1): void {
  const rows = [...container.querySelectorAll<HTMLElement>("[data-line]")];
  const input = rows[rows.indexOf(row) + step]?.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
  input?.focus();
  input?.select();
}
