/** What can be done with the draft as a whole, by button, menu or key. */
import { useState } from "react";
import { useStore } from "@/lib/createStore";
import { type Shortcut, useShortcuts } from "@/lib/shortcuts";
import { notify } from "@/ui/overlays";
import { useNextDraft } from "../../actions/useNextDraft";
import type { DraftSession } from "../model/DraftSession";

export type DraftDialog = "recalculate" | "finalize" | "void" | "delete" | "merge";

export interface DraftCommands {
  opened: DraftDialog | null;
  open: (dialog: DraftDialog) => void;
  close: () => void;
  undo: () => void;
  redo: () => void;
}

export function useDraftCommands(session: DraftSession): DraftCommands {
  const [opened, setOpened] = useState<DraftDialog | null>(null);
  const { draft } = useStore(session.state);
  const nextDraft = useNextDraft(draft);
  const can = (action: (typeof draft.availableActions)[number]) => draft.availableActions.includes(action);

  /** What is being typed is saved first: the dialogs speak of the whole draft. */
  function open(dialog: DraftDialog): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void session.settled().then(() => setOpened(dialog));
  }

  function leave(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void session.settled().then(nextDraft.go);
  }

  const undo = () => void session.undo().then((label) => label && notify(`Undone: ${label}`));
  const redo = () => void session.redo().then((label) => label && notify(`Done again: ${label}`));

  const shortcuts: (Shortcut | false)[] = [
    can("RECALCULATE") && { keys: "r", label: "Recalculate", run: () => open("recalculate"), isCommand: true },
    can("FINALIZE") && { keys: "mod+Enter", label: "Finalize", run: () => open("finalize"), whileTyping: true, isCommand: true },
    { keys: "d", label: "Next draft", run: leave, isCommand: true },
    { keys: "mod+z", label: "Undo", run: undo, whileTyping: true, isCommand: true },
    { keys: "mod+shift+z", label: "Redo", run: redo, whileTyping: true, isCommand: true },
  ];
  useShortcuts(shortcuts.filter((shortcut) => shortcut !== false));
  return { opened, open, close: () => setOpened(null), undo, redo };
}
