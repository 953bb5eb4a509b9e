/** Moves a sandbox's clock forward: everything that falls due on the way is billed. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { formatDay } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { DateField } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { FormDialog } from "@/ui/dialogs";
import { BusinessRow } from "./BusinessRow";
import { nextMonth, outcomeOf } from "./sandboxClock";

const AdvanceClock = graphql(
  `
    mutation AdvanceClock($businessId: UUID!, $input: AdvanceSandboxClockInput!) {
      advanceSandboxClock(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        business {
          ...BusinessRow
        }
        billingRuns {
          id
          draftsCreated
          failures
        }
      }
    }
  `,
  [BusinessRow],
);

export function ClockDialog({ business, onClose }: { business: BusinessRow; onClose: () => void }) {
  const form = useForm({ to: nextMonth(business.today) });
  const [send, isPending] = useChange(AdvanceClock);
  return (
    <FormDialog
      title={`Advance the clock of ${business.name}`}
      action="Advance"
      form={form}
      isPending={isPending}
      required={{ to: "Choose a day." }}
      send={() => send({ businessId: business.id, input: form.values })}
      onDone={({ advanceSandboxClock: { billingRuns } }) =>
        notify(`It is ${formatDay(form.values.to)} in ${business.name}`, { details: [outcomeOf(billingRuns ?? [])] })
      }
      onClose={onClose}
    >
      <p>It is {formatDay(business.today)} there. Every billing date on the way is billed; the clock never goes back.</p>
      <DateField label="New day" {...form.field("to")} />
    </FormDialog>
  );
}
