/** What an administrator can do about one person. */
import { Ellipsis } from "lucide-react";
import { IconButton } from "@/ui/buttons";
import { Menu, MenuItem, MenuLine } from "@/ui/overlays";
import type { MemberRow } from "./MemberRow";
import type { MemberAction } from "./MembersPage";

export function MemberMenu({ person, onChoose }: { person: MemberRow; onChoose: (action: MemberAction) => void }) {
  const label = `Actions for ${person.name}`;
  return (
    <Menu label={label} trigger={<IconButton size="small" label={label} icon={<Ellipsis size={16} />} />}>
      <MenuItem onAction={() => onChoose("edit")}>Edit</MenuItem>
      <MenuItem onAction={() => onChoose("sessions")}>Sessions</MenuItem>
      <MenuItem onAction={() => onChoose("password")}>Reset password</MenuItem>
      <MenuLine />
      <MenuItem isDanger={!person.disabledAt} onAction={() => onChoose("access")}>
        {person.disabledAt ? "Let in again" : "Disable"}
      </MenuItem>
    </Menu>
  );
}
