/** What can be done with one line. */
import { ArrowDown, ArrowUp, CircleHelp, Percent, RotateCcw, TextCursorInput, Trash2 } from "lucide-react";
import { MenuItem, MenuLine, notifyRefused } from "@/ui/overlays";
import { RowMenu } from "@/ui/tables";
import type { Draft, Line } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import type { Opened } from "./LineEditor";
import { moveLineBy } from "./ordering";
import { useRemovals } from "./useRemovals";
import type { useMoves } from "./useMoves";

interface LineMenuProps {
  draft: Draft;
  line: Line;
  canExplain: boolean;
  opened: Opened;
  open: (opened: Opened | null) => void;
  move: ReturnType<typeof useMoves>["move"];
}

export function LineMenu({ draft, line, canExplain, opened, open, move }: LineMenuProps) {
  const session = useSession();
  const { removeLine } = useRemovals();
  const show = (kind: Opened["kind"]) => requestAnimationFrame(() => open({ ...opened, kind }));
  async function reset(): Promise<void> {
    const outcome = await session.edit(`Reset ${line.name}`, [{ resetLineItem: { lineItemId: line.id } }]);
    if (!outcome.isDone) notifyRefused(outcome.refusals);
  }
  return (
    <RowMenu label={`Actions for ${line.name}`} anchor={opened.anchor} onClose={() => open(null)}>
      {canExplain && (
        <MenuItem icon={<CircleHelp size={14} />} onAction={() => show("why")}>
          Why this amount
        </MenuItem>
      )}
      <MenuItem icon={<TextCursorInput size={14} />} onAction={() => show("details")}>
        Description and unit
      </MenuItem>
      {!line.creditsLineId && (
        <MenuItem icon={<Percent size={14} />} onAction={() => show("tax")}>
          Tax
        </MenuItem>
      )}
      {line.origin === "ENGINE" && line.overriddenFields.length > 0 && (
        <MenuItem icon={<RotateCcw size={14} />} onAction={() => void reset()}>
          Back to what was calculated
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem icon={<ArrowUp size={14} />} keys="alt+ArrowUp" onAction={() => move(moveLineBy(draft, line.id, -1))}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={14} />} keys="alt+ArrowDown" onAction={() => move(moveLineBy(draft, line.id, 1))}>
        Move down
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<Trash2 size={14} />} isDanger onAction={() => removeLine(line.id)}>
        Remove
      </MenuItem>
    </RowMenu>
  );
}
