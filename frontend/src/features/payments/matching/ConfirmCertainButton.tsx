/** Records everything that is certain at once. */
import { CheckCheck } from "lucide-react";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { ConfirmCertain } from "./transactions";

export function ConfirmCertainButton({ statementId }: { statementId: string }) {
  const { id: businessId } = useBusiness();
  const [send, isPending] = useChange(ConfirmCertain);

  async function confirm(): Promise<void> {
    const outcome = await send({ businessId, statementId });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    const results = outcome.data.confirmCertainTransactions.results ?? [];
    const done = results.filter((result) => result.isDone).length;
    const details = results.flatMap((result) => result.userErrors.map((refusal) => refusal.message));
    const message = results.length === 0 ? "Nothing is certain enough; look at each." : `${formatCount(done)} confirmed`;
    notify(message, { details });
  }

  return (
    <Button icon={<CheckCheck size={14} />} isPending={isPending} onPress={() => void confirm()}>
      Confirm all certain ones
    </Button>
  );
}
