/** What can be done with a customer besides editing it. */
import { Archive, ArchiveRestore, MoreHorizontal } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { change } from "@/lib/api";
import { IconButton } from "@/ui/buttons";
import { Menu, MenuItem, notify, notifyRefused } from "@/ui/overlays";

const ArchiveCustomer = graphql(`
  mutation ArchiveCustomer($id: UUID!) {
    archiveCustomer(id: $id) {
      userErrors {
        code
        message
        field
      }
      customer {
        id
        archivedAt
      }
    }
  }
`);

const UnarchiveCustomer = graphql(`
  mutation UnarchiveCustomer($id: UUID!) {
    unarchiveCustomer(id: $id) {
      userErrors {
        code
        message
        field
      }
      customer {
        id
        archivedAt
      }
    }
  }
`);

interface CustomerMenuProps {
  id: string;
  name: string;
  isArchived: boolean;
}

export function CustomerMenu({ id, name, isArchived }: CustomerMenuProps) {
  async function archive(): Promise<void> {
    const outcome = await change(ArchiveCustomer, { id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`Archived ${name}`, { action: { label: "Undo", run: () => void restore() } });
  }

  async function restore(): Promise<void> {
    const outcome = await change(UnarchiveCustomer, { id });
    if (outcome.isDone) notify(`${name} is back`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Menu label="Customer" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
      {isArchived ? (
        <MenuItem icon={<ArchiveRestore size={14} />} onAction={() => void restore()}>
          Restore
        </MenuItem>
      ) : (
        <MenuItem icon={<Archive size={14} />} onAction={() => void archive()}>
          Archive
        </MenuItem>
      )}
    </Menu>
  );
}
