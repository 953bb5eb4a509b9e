/** Credit notes of an invoice and what is applied to it; or where a credit note is applied. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { DocumentStatus } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { ApplicationLine } from "./ApplicationLine";
import { ApplyDialog } from "./ApplyDialog";
import { type Credits, DocumentCredits } from "./Credits";
import styles from "./CreditsSection.module.css";

export function CreditsSection({ id, version }: { id: string; version: number }) {
  const answer = useAnswer(DocumentCredits, { id }, { followsChanges: true });
  return (
    <Faces key={version} answer={answer} skeleton={<Skeleton rows={2} />}>
      {({ invoice }) => <Shown document={invoice} />}
    </Faces>
  );
}

function Shown({ document }: { document: Credits }) {
  const [isApplying, setApplying] = useState(false);
  const { creditApplications, openCounterparts } = document;
  const applied = new Set(creditApplications.map((application) => application.creditNote.id));
  // Those that are applied stand below with what is applied of them.
  const creditNotes = document.creditNotes.filter((note) => !applied.has(note.id));
  const isCredit = document.documentType === "CREDIT_NOTE";
  const canApply = openCounterparts.length > 0;
  if (!isCredit && creditNotes.length === 0 && creditApplications.length === 0 && !canApply) return null;
  return (
    <Section
      title={isCredit ? "Applied to" : "Credits"}
      actions={
        canApply && (
          <Button kind="quiet" size="small" onPress={() => setApplying(true)}>
            {isCredit ? "Apply" : "Apply a credit note"}
          </Button>
        )
      }
    >
      {creditNotes.length > 0 && (
        <ul aria-label="Credit notes of this invoice" className={styles["list"]}>
          {creditNotes.map((note) => (
            <li key={note.id} className={styles["line"]}>
              <Link to="/credit-notes/$invoiceId" params={{ invoiceId: note.id }} className={styles["link"]}>
                {note.number ?? "Credit note"}
              </Link>
              <DocumentStatus document={{ ...note, documentType: "CREDIT_NOTE", isOverdue: false }} />
              <span className={styles["amount"]}>−{formatMoney(note.total)}</span>
            </li>
          ))}
        </ul>
      )}
      {creditApplications.length > 0 && (
        <ul aria-label={isCredit ? "Invoices it is applied to" : "Applied to this invoice"} className={styles["list"]}>
          {creditApplications.map((application) => (
            <ApplicationLine key={application.id} application={application} isOnNote={isCredit} />
          ))}
        </ul>
      )}
      {isCredit && creditApplications.length === 0 && (
        <p className={styles["quiet"]}>{canApply ? "Not applied to an invoice yet." : "No invoice of the customer is open; it stays as credit."}</p>
      )}
      {isApplying && <ApplyDialog document={document} onClose={() => setApplying(false)} />}
    </Section>
  );
}
