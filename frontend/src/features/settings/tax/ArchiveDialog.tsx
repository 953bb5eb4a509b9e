/** Takes a tax category out of choices. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { notify, notifyRefused } from "@/ui/overlays";
import { ConfirmDialog } from "../parts/ConfirmDialog";
import type { TaxCategoryDetail } from "./TaxCategoryDetail";

const ArchiveTaxCategory = graphql(`
  mutation ArchiveTaxCategory($id: UUID!) {
    archiveTaxCategory(id: $id) {
      userErrors {
        code
        message
        field
      }
      taxCategory {
        id
        archivedAt
      }
    }
  }
`);

export function ArchiveDialog({ category, onClose }: { category: TaxCategoryDetail; onClose: () => void }) {
  const [send, isPending] = useChange(ArchiveTaxCategory);

  async function archive(): Promise<void> {
    const outcome = await send({ id: category.id });
    onClose();
    if (outcome.isDone) notify(`Archived ${category.name}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={`Archive ${category.name}?`}
      action="Archive"
      isPending={isPending}
      onConfirm={() => void archive()}
      onClose={onClose}
    >
      It can no longer be chosen, and cannot be brought back. Products that have it are taxed by it as before.
    </ConfirmDialog>
  );
}
