/** The actions at the right of the header: a menu, and finalizing. */
import { Ban, Combine, Download, MoreHorizontal, Redo2, RefreshCw, Trash2, Undo2 } from "lucide-react";
import { Button, IconButton } from "@/ui/buttons";
import { Menu, MenuItem, MenuLine } from "@/ui/overlays";
import type { Draft } from "../model/DraftDetail";
import { useDraftState } from "../model/useDraftSession";
import type { DraftCommands } from "./useDraftCommands";

export function DraftActions({ draft, commands }: { draft: Draft; commands: DraftCommands }) {
  const can = (action: Draft["availableActions"][number]) => draft.availableActions.includes(action);
  return (
    <>
      <UndoButtons commands={commands} />
      <Menu label="Actions" trigger={<IconButton label="Actions" icon={<MoreHorizontal size={16} />} />}>
        {can("RECALCULATE") && (
          <MenuItem icon={<RefreshCw size={14} />} keys="r" onAction={() => commands.open("recalculate")}>
            Recalculate
          </MenuItem>
        )}
        <MenuItem icon={<Download size={14} />} href={`/invoices/${draft.id}/document.pdf`}>
          Download PDF
        </MenuItem>
        {can("MERGE") && (
          <MenuItem icon={<Combine size={14} />} onAction={() => commands.open("merge")}>
            Merge with other drafts
          </MenuItem>
        )}
        {(can("VOID") || can("DELETE")) && <MenuLine />}
        {can("VOID") && (
          <MenuItem icon={<Ban size={14} />} isDanger onAction={() => commands.open("void")}>
            Void
          </MenuItem>
        )}
        {can("DELETE") && (
          <MenuItem icon={<Trash2 size={14} />} isDanger onAction={() => commands.open("delete")}>
            Delete
          </MenuItem>
        )}
      </Menu>
      {can("FINALIZE") && (
        <Button kind="primary" onPress={() => commands.open("finalize")}>
          Finalize
        </Button>
      )}
    </>
  );
}

function UndoButtons({ commands }: { commands: DraftCommands }) {
  const { undoable, redoable } = useDraftState();
  return (
    <>
      <IconButton
        label={undoable ? `Undo: ${undoable}` : "Undo"}
        keys="mod+z"
        icon={<Undo2 size={15} />}
        isDisabled={!undoable}
        onPress={commands.undo}
      />
      <IconButton
        label={redoable ? `Redo: ${redoable}` : "Redo"}
        keys="mod+shift+z"
        icon={<Redo2 size={15} />}
        isDisabled={!redoable}
        onPress={commands.redo}
      />
    </>
  );
}
