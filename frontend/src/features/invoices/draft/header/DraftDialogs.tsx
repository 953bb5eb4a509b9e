/** The dialog that is open over the editor, if any. */
import { useNavigate } from "@tanstack/react-router";
import { FinalizeDialog } from "../../actions/FinalizeDialog";
import { VoidDialog } from "../../actions/VoidDialog";
import type { Draft } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import { DeleteDialog } from "../../actions/DeleteDialog";
import { MergeDialog } from "../../actions/MergeDialog";
import { RecalculateDialog } from "../recalculation/RecalculateDialog";
import { kindOf } from "../../kind/kinds";
import { changedLineIds } from "../recalculation/changedLineIds";
import type { DraftCommands } from "./useDraftCommands";

interface DraftDialogsProps {
  draft: Draft;
  commands: DraftCommands;
  onRecalculated: (changedLines: ReadonlySet<string>) => void;
}

export function DraftDialogs({ draft, commands, onRecalculated }: DraftDialogsProps) {
  const session = useSession();
  const navigate = useNavigate();
  const { opened, close } = commands;
  const toList = () => void navigate({ to: kindOf(draft).path });

  function takeRecalculated(after: Draft): void {
    onRecalculated(changedLineIds(session.state.get().draft, after));
    session.receive(after);
    session.forgetHistory();
  }

  if (opened === "recalculate") return <RecalculateDialog draft={draft} onClose={close} onDone={takeRecalculated} />;
  if (opened === "finalize") return <FinalizeDialog invoice={draft} onClose={close} />;
  if (opened === "void") return <VoidDialog invoice={draft} onClose={close} />;
  if (opened === "delete") return <DeleteDialog invoice={draft} onClose={close} onDeleted={toList} />;
  if (opened === "merge") return <MergeDialog invoice={draft} onClose={close} />;
  return null;
}
