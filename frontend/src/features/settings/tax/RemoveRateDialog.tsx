/** Takes back a rate that was set by mistake. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { formatDay, formatPercent } from "@/lib/format";
import { notify, notifyRefused } from "@/ui/overlays";
import { ConfirmDialog } from "@/ui/dialogs";
import type { TaxRate } from "./TaxCategoryDetail";

const RemoveTaxRate = graphql(`
  mutation RemoveTaxRate($id: UUID!) {
    removeTaxRate(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export function RemoveRateDialog({ rate, onClose }: { rate: TaxRate; onClose: () => void }) {
  const [send, isPending] = useChange(RemoveTaxRate);

  async function remove(): Promise<void> {
    const outcome = await send({ id: rate.id });
    onClose();
    if (outcome.isDone) notify(`Removed ${rate.label} of ${formatPercent(rate.rate)}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={`Remove ${rate.label} of ${formatPercent(rate.rate)}?`}
      action="Remove"
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {`It holds from ${formatDay(rate.validFrom)}; the rate that it ended holds again. For another rate from a day on, set a new one instead.`}
    </ConfirmDialog>
  );
}
