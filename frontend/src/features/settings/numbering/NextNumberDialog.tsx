/** Moves a sequence forward: the ledger keeps what was passed over, and why. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount } from "@/lib/format";
import { useForm } from "@/lib/forms";
import { DateField, NumberField, TextArea } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { FormDialog } from "@/ui/dialogs";
import { NumberingSettings } from "./NumberingSettings";

const SetNextNumber = graphql(
  `
    mutation SetNextNumber($businessId: UUID!, $input: SetNextNumberInput!) {
      setNextNumber(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        numberingRule {
          ...NumberingSettings
        }
      }
    }
  `,
  [NumberingSettings],
);

export function NextNumberDialog({ rule, onClose }: { rule: NumberingSettings; onClose: () => void }) {
  const business = useBusiness();
  const form = useForm({ nextNumber: String(rule.nextCounter), reason: "", issueOn: "" });
  const [send, isPending] = useChange(SetNextNumber);
  const { nextNumber, reason, issueOn } = form.values;

  function sendIt() {
    const input = { documentType: rule.documentType, nextNumber: Number(nextNumber), reason, issueOn: issueOn || null };
    return send({ businessId: business.id, input });
  }

  return (
    <FormDialog
      title="Set next number"
      action="Set next number"
      form={form}
      isPending={isPending}
      required={{ nextNumber: "Give the counter to go on with." }}
      send={sendIt}
      onDone={() => notify("The sequence goes on from there.")}
      onClose={onClose}
    >
      <p>Sequences only move forward. The numbers passed over stay in the ledger for good, with your reason.</p>
      <NumberField
        label="Counter of the next document"
        help={`It stands at ${formatCount(rule.nextCounter)}.`}
        autoFocus
        isRequired
        {...form.field("nextNumber")}
      />
      <TextArea label="Reason" isRequired rows={2} {...form.field("reason")} />
      {rule.reset !== "NEVER" && (
        <DateField
          label="In the period of"
          help="The counter begins again by the issue date; today's period unless given."
          {...form.field("issueOn")}
        />
      )}
    </FormDialog>
  );
}
