/** What can be done with one group. */
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { MenuItem, MenuLine } from "@/ui/overlays";
import { RowMenu } from "@/ui/tables";
import type { Draft, Group } from "../model/DraftDetail";
import { moveGroupBy } from "./ordering";
import { useRemovals } from "./useRemovals";
import type { useMoves } from "./useMoves";

interface GroupMenuProps {
  draft: Draft;
  group: Group;
  anchor: HTMLElement;
  onClose: () => void;
  move: ReturnType<typeof useMoves>["move"];
}

export function GroupMenu({ draft, group, anchor, onClose, move }: GroupMenuProps) {
  const { removeGroup } = useRemovals();
  return (
    <RowMenu label={`Actions for group ${group.name}`} anchor={anchor} onClose={onClose}>
      <MenuItem icon={<ArrowUp size={14} />} keys="alt+ArrowUp" onAction={() => move(moveGroupBy(draft, group.id, -1))}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={14} />} keys="alt+ArrowDown" onAction={() => move(moveGroupBy(draft, group.id, 1))}>
        Move down
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<Trash2 size={14} />} isDanger onAction={() => removeGroup(group.id)}>
        Remove
      </MenuItem>
    </RowMenu>
  );
}
