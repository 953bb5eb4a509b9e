/** Who this one document is addressed to, where that is not simply the customer. */
import { useState } from "react";
import { placeRefusals } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { TextArea, TextField } from "@/ui/fields";
import type { Draft } from "../model/DraftDetail";
import type { Operation } from "../model/operations";
import { useSession } from "../model/useDraftSession";
import styles from "../lines/forms.module.css";
import { emailsOf, recipientOf, recipientInput } from "./recipient";

const FIELDS = ["name", "line1", "line2", "postalCode", "city", "region", "country"] as const;

const LABELS: Record<(typeof FIELDS)[number], string> = {
  name: "Name",
  line1: "Street",
  line2: "Second line",
  postalCode: "Postal code",
  city: "City",
  region: "Region",
  country: "Country code",
};

export function RecipientForm({ draft, onDone }: { draft: Draft; onDone: () => void }) {
  const session = useSession();
  const [recipient, setRecipient] = useState(recipientOf(draft));
  const [emails, setEmails] = useState(emailsOf(draft).join("\n"));
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function save(update: NonNullable<Operation["updateInvoice"]>): Promise<void> {
    if (Object.keys(update).length === 0) return onDone();
    const outcome = await session.edit("Recipient", [{ updateInvoice: update }]);
    if (outcome.isDone) return onDone();
    const unprefixed = outcome.refusals.map((each) => ({ ...each, field: each.field?.split(".").at(-1) ?? null }));
    const placed = placeRefusals(unprefixed, [...FIELDS, "emails"]);
    setErrors({ ...placed.fields, ...(placed.others[0] && { emails: placed.others[0] }) });
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save(changesOf(draft, recipient, emails));
      }}
    >
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={LABELS[field]}
          value={recipient[field]}
          onChange={(value) => setRecipient({ ...recipient, [field]: value })}
          error={errors[field]}
        />
      ))}
      <TextArea label="Emails" help="One a line." rows={2} value={emails} onChange={setEmails} error={errors["emails"]} />
      <div className={styles["actions"]}>
        {draft.billTo && (
          <Button kind="quiet" onPress={() => void save({ billTo: null })}>
            As the customer
          </Button>
        )}
        <Button type="submit" kind="primary">
          Save
        </Button>
      </div>
    </form>
  );
}

/** Only what differs is sent: the rest goes on following the customer. */
function changesOf(draft: Draft, recipient: ReturnType<typeof recipientOf>, typed: string) {
  const emails = typed.split(/[\s,;]+/).filter(Boolean);
  return {
    ...(JSON.stringify(recipient) !== JSON.stringify(recipientOf(draft)) && { billTo: recipientInput(recipient) }),
    ...(emails.join() !== emailsOf(draft).join() && { emails }),
  };
}
