/** How much of a credit note goes to which invoice: seen from either of them. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Refusal, useChange } from "@/lib/api";
import { formatDay, formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Checkbox, NumberField } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Banner } from "@/ui/pages";
import styles from "./ApplyDialog.module.css";
import type { Counterpart, Credits } from "./Credits";

const ApplyCreditNote = graphql(`
  mutation ApplyCreditNote($id: UUID!, $input: ApplyCreditNoteInput!) {
    applyCreditNote(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        paymentStatus
        availableActions
      }
    }
  }
`);

interface Part {
  isChosen: boolean;
  /** Plain digits; empty takes as much as fits. */
  amount: string;
}

const WHOLE: Part = { isChosen: false, amount: "" };

export function ApplyDialog({ document, onClose }: { document: Credits; onClose: () => void }) {
  const isCredit = document.documentType === "CREDIT_NOTE";
  const { openCounterparts } = document;
  const [first] = openCounterparts;
  const [parts, setParts] = useState<Record<string, Part>>(first ? { [first.id]: { isChosen: true, amount: "" } } : {});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(ApplyCreditNote);
  const chosen = openCounterparts.filter((each) => parts[each.id]?.isChosen);
  const set = (id: string, part: Partial<Part>) => setParts({ ...parts, [id]: { ...WHOLE, ...parts[id], ...part } });
  const amountOf = (each: Counterpart) => parts[each.id]?.amount || null;

  async function apply(): Promise<void> {
    // One call for a credit note's invoices; for an invoice each credit note is one of its own.
    const calls = isCredit
      ? [{ id: document.id, expectedVersion: document.version, applications: chosen.map((each) => ({ invoiceId: each.id, amount: amountOf(each), expectedVersion: each.version })) }]
      : chosen.map((each) => ({ id: each.id, expectedVersion: each.version, applications: [{ invoiceId: document.id, amount: amountOf(each) }] }));
    for (const { id, ...input } of calls) {
      const outcome = await send({ id, input });
      if (!outcome.isDone) return setRefusals(outcome.refusals);
    }
    notify(isCredit ? "The credit note was applied" : "The credit was applied");
    onClose();
  }

  return (
    <Dialog
      title={isCredit ? "Apply the credit note" : "Apply a credit note"}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} isDisabled={chosen.length === 0} onPress={() => void apply()}>
            Apply
          </Button>
        </>
      }
    >
      <p>
        {isCredit
          ? `${formatMoney(document.balance)} can be applied. An amount that is left empty takes as much as fits.`
          : `${formatMoney(document.balance)} is still owed. An amount that is left empty takes as much as fits.`}
      </p>
      <ul className={styles["list"]}>
        {openCounterparts.map((each) => (
          <li key={each.id} className={styles["line"]}>
            <Checkbox
              label={each.number ?? ""}
              help={`${formatMoney(each.balance)} ${isCredit ? "owed" : "left"}${each.issueOn ? ` · ${formatDay(each.issueOn)}` : ""}`}
              isChecked={parts[each.id]?.isChosen ?? false}
              onChange={(isChosen) => set(each.id, { isChosen })}
            />
            {parts[each.id]?.isChosen && (
              <NumberField
                label={`Amount for ${each.number ?? ""}`}
                isLabelHidden
                placeholder="As much as fits"
                value={parts[each.id]?.amount ?? ""}
                onChange={(amount) => set(each.id, { amount })}
              />
            )}
          </li>
        ))}
      </ul>
      {refusals.map(({ message }) => (
        <Banner key={message} tone="red">
          {message}
        </Banner>
      ))}
    </Dialog>
  );
}
