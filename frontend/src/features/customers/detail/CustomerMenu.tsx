/** What can be done with a customer besides editing it. */
import { MoreHorizontal } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { IconButton } from "@/ui/buttons";
import { Menu } from "@/ui/overlays";
import { ArchiveItem } from "@/ui/records";

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

const DOCUMENTS = { archive: ArchiveCustomer, restore: UnarchiveCustomer };

interface CustomerMenuProps {
  id: string;
  name: string;
  isArchived: boolean;
}

export function CustomerMenu(customer: CustomerMenuProps) {
  return (
    <Menu label="Customer" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
      <ArchiveItem documents={DOCUMENTS} {...customer} />
    </Menu>
  );
}
