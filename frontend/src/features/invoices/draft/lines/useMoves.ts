/** Makes a move, says it, and keeps the keyboard in the row that moved. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { notifyRefused } from "@/ui/overlays";
import { useSession } from "../model/useDraftSession";
import type { Move } from "./ordering";

export function useMoves(container: RefObject<HTMLElement | null>) {
  const session = useSession();
  const [announcement, setAnnouncement] = useState("");
  const focused = useRef<string | null>(null);

  // A row that the browser moved has lost the keyboard.
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    container.current?.querySelector<HTMLElement>(focused.current)?.focus();
  });

  const move = useCallback(
    (wanted: Move | null) => {
      if (!wanted) return;
      focused.current = selectorOfFocus();
      setAnnouncement(wanted.announcement);
      void session.edit(wanted.label, [wanted.operation]).then((outcome) => {
        focused.current = null;
        if (!outcome.isDone) notifyRefused(outcome.refusals);
      });
    },
    [session],
  );
  return { move, announcement };
}

function selectorOfFocus(): string | null {
  const field = document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset["field"];
  const line = document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["line"];
  const group = document.activeElement?.closest<HTMLElement>("[data-group]")?.dataset["group"];
  if (!field) return null;
  return line ? `[data-line="${line}"] [data-field="${field}"]` : `[data-group="${group ?? ""}"] [data-field="${field}"]`;
}
