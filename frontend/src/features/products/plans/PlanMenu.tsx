/** What can be done with a plan besides a new version: another name, archived or restored. */
import { MoreHorizontal, Pencil } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { IconButton } from "@/ui/buttons";
import { Menu, MenuItem } from "@/ui/overlays";
import { ArchiveItem } from "@/ui/records";
import { RenamePlanDialog } from "./RenamePlanDialog";

const ArchivePlan = graphql(`
  mutation ArchivePlan($id: UUID!) {
    archivePlan(id: $id) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        archivedAt
      }
    }
  }
`);

const UnarchivePlan = graphql(`
  mutation UnarchivePlan($id: UUID!) {
    unarchivePlan(id: $id) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        archivedAt
      }
    }
  }
`);

const DOCUMENTS = { archive: ArchivePlan, restore: UnarchivePlan };

export function PlanMenu({ plan }: { plan: { id: string; name: string; archivedAt: string | null } }) {
  const [isRenamed, setRenamed] = useState(false);
  return (
    <>
      <Menu label="Plan" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
        <MenuItem icon={<Pencil size={14} />} onAction={() => setRenamed(true)}>
          Rename
        </MenuItem>
        <ArchiveItem documents={DOCUMENTS} id={plan.id} name={plan.name} isArchived={plan.archivedAt !== null} />
      </Menu>
      {isRenamed && <RenamePlanDialog plan={plan} onClose={() => setRenamed(false)} />}
    </>
  );
}
