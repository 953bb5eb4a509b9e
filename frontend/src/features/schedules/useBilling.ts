/** Billing what is due now, instead of at the next full hour. */
import { useCallback } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount } from "@/lib/format";
import { notify, notifyRefused } from "@/ui/overlays";

const RunBilling = graphql(`
  mutation RunBilling($businessId: UUID!) {
    runBilling(input: { businessId: $businessId }) {
      userErrors {
        code
        message
        field
      }
      billingRuns {
        id
        draftsCreated
        failures
      }
    }
  }
`);

/** The run covers the business: what another schedule owes is billed as well. */
export function useBilling() {
  const business = useBusiness();
  const [send, isPending] = useChange(RunBilling);
  const bill = useCallback(async () => {
    const outcome = await send({ businessId: business.id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    for (const run of outcome.data.runBilling.billingRuns ?? []) {
      const made = run.draftsCreated === 1 ? "Made 1 draft" : `Made ${formatCount(run.draftsCreated)} drafts`;
      const failed = run.failures === 1 ? "1 schedule failed" : `${formatCount(run.failures)} schedules failed`;
      const done = run.draftsCreated === 0 ? "Nothing was due" : made;
      notify(run.failures > 0 ? `${done}; ${failed}` : done, { isProblem: run.failures > 0 });
    }
  }, [send, business.id]);
  return [bill, isPending] as const;
}
