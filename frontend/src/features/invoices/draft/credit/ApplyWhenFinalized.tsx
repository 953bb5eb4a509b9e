/** Whether a credit note is set off against its invoice as it is finalized. */
import { Checkbox } from "@/ui/fields";
import { notifyRefused } from "@/ui/overlays";
import type { Draft } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";

export function ApplyWhenFinalized({ draft }: { draft: Draft }) {
  const session = useSession();
  if (!draft.credits) return null;
  async function set(appliesWhenFinalized: boolean): Promise<void> {
    const outcome = await session.edit("Apply when finalized", [{ updateInvoice: { appliesWhenFinalized } }]);
    if (!outcome.isDone) notifyRefused(outcome.refusals);
  }
  return (
    <Checkbox
      label={`Apply to ${draft.credits.number ?? "the invoice"} when finalized`}
      help="Up to what the invoice still owes. What is left can be applied to other invoices."
      isChecked={draft.appliesWhenFinalized}
      onChange={(isChecked) => void set(isChecked)}
    />
  );
}
