/** Who is billed, and when: each opens what changes it. */
import { formatDay } from "@/lib/format";
import { FactButton } from "@/ui/buttons";
import { Popover } from "@/ui/overlays";
import type { Draft } from "../model/DraftDetail";
import { DayForm } from "./DayForm";
import styles from "./MetaRow.module.css";
import { RecipientForm } from "./RecipientForm";

export function MetaRow({ draft }: { draft: Draft }) {
  const { issueOn, dueOn, paymentTermsDays } = draft;
  return (
    <div className={styles["row"]}>
      <Popover
        label="Customer"
        trigger={<FactButton name="Customer" data-detail="customer">{draft.billTo?.name ?? draft.customer.name}</FactButton>}
      >
        {(close) => <RecipientForm draft={draft} onDone={close} />}
      </Popover>
      <Popover
        label="Issue date"
        trigger={<FactButton name="Issued" data-detail="issueOn">{issueOn ? formatDay(issueOn) : "On finalizing"}</FactButton>}
      >
        {(close) => (
          <DayForm
            label="Issue date"
            day={issueOn}
            field="issueOn"
            otherwise="The day on which it is finalized"
            onDone={close}
          />
        )}
      </Popover>
      <Popover
        label="Due date"
        trigger={<FactButton name="Due" data-detail="dueOn">{dueOn ? formatDay(dueOn) : termsInWords(paymentTermsDays)}</FactButton>}
      >
        {(close) => (
          <DayForm
            label="Due date"
            day={dueOn}
            field="dueOn"
            otherwise={`By the payment terms: ${termsInWords(paymentTermsDays).toLowerCase()}`}
            onDone={close}
          />
        )}
      </Popover>
    </div>
  );
}

function termsInWords(days: number): string {
  if (days === 0) return "On issue";
  return days === 1 ? "1 day after issue" : `${days} days after issue`;
}
