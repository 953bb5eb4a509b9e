/** Who is billed, and when: each opens what changes it. */
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { formatDay } from "@/lib/format";
import { FactButton } from "@/ui/buttons";
import { Popover } from "@/ui/overlays";
import type { Draft } from "../model/DraftDetail";
import styles from "./MetaRow.module.css";
import { RecipientForm } from "./RecipientForm";

// The calendar in it is heavy, and seldom wanted.
const DayForm = lazy(() => import("./DayForm").then((module) => ({ default: module.DayForm })));

export function MetaRow({ draft }: { draft: Draft }) {
  const { issueOn, documentType } = draft;
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
      {documentType === "CREDIT_NOTE" ? <CreditedInvoice draft={draft} /> : <DueDate draft={draft} />}
    </div>
  );
}

function DueDate({ draft: { dueOn, paymentTermsDays } }: { draft: Draft }) {
  return (
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
  );
}

function CreditedInvoice({ draft: { credits } }: { draft: Draft }) {
  if (!credits) return null;
  return (
    <p className={styles["credits"]}>
      <span className={styles["name"]}>Credits</span>
      <Link to="/invoices/$invoiceId" params={{ invoiceId: credits.id }}>
        {credits.number}
      </Link>
    </p>
  );
}

function termsInWords(days: number): string {
  if (days === 0) return "On issue";
  return days === 1 ? "1 day after issue" : `${days} days after issue`;
}
