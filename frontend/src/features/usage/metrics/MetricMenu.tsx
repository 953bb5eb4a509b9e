/** Takes a metric out of choices, or brings it back. */
import { MoreHorizontal } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { IconButton } from "@/ui/buttons";
import { Menu } from "@/ui/overlays";
import { ArchiveItem } from "@/ui/records";

const ArchiveMetric = graphql(`
  mutation ArchiveMetric($id: UUID!) {
    archiveMetric(id: $id) {
      userErrors {
        code
        message
        field
      }
      metric {
        id
        archivedAt
      }
    }
  }
`);

const UnarchiveMetric = graphql(`
  mutation UnarchiveMetric($id: UUID!) {
    unarchiveMetric(id: $id) {
      userErrors {
        code
        message
        field
      }
      metric {
        id
        archivedAt
      }
    }
  }
`);

const DOCUMENTS = { archive: ArchiveMetric, restore: UnarchiveMetric };

export function MetricMenu({ metric }: { metric: { id: string; name: string; archivedAt: string | null } }) {
  return (
    <Menu label="Metric" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
      <ArchiveItem documents={DOCUMENTS} id={metric.id} name={metric.name} isArchived={metric.archivedAt !== null} />
    </Menu>
  );
}
