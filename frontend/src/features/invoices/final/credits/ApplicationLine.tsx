/** A part of a credit note that is applied, and taking it off again. */
import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { formatDay, formatInstant, formatMoney } from "@/lib/format";
import { IconButton } from "@/ui/buttons";
import { ConfirmDialog } from "@/ui/dialogs";
import { notify, notifyRefused } from "@/ui/overlays";
import type { Application } from "./Credits";
import styles from "./CreditsSection.module.css";

const RemoveApplication = graphql(`
  mutation RemoveCreditApplication($id: UUID!, $expectedVersion: Int) {
    removeCreditApplication(id: $id, input: { expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      creditApplication {
        id
        creditNote {
          id
          version
          paymentStatus
          availableActions
        }
        invoice {
          id
          version
          paymentStatus
          isOverdue
          availableActions
        }
      }
    }
  }
`);

export function ApplicationLine({ application, isOnNote }: { application: Application; isOnNote: boolean }) {
  const { id, amount, appliedAt, appliedBy, creditNote, invoice } = application;
  const [isAsking, setAsking] = useState(false);
  const [send, isPending] = useChange(RemoveApplication);
  const other = isOnNote ? invoice : creditNote;

  async function remove(): Promise<void> {
    const outcome = await send({ id, expectedVersion: creditNote.version });
    setAsking(false);
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`${creditNote.number ?? "The credit note"} was taken off ${invoice.number ?? "the invoice"}`);
  }

  return (
    <li className={styles["line"]}>
      <span className={styles["what"]}>
        <Link
          to={isOnNote ? "/invoices/$invoiceId" : "/credit-notes/$invoiceId"}
          params={{ invoiceId: other.id }}
          className={styles["link"]}
        >
          {other.number}
        </Link>
        <span className={styles["who"]}>
          {appliedBy.replace(/ <.*>$/, "")},{" "}
          <time dateTime={appliedAt} title={formatInstant(appliedAt)}>
            {formatDay(appliedAt.slice(0, 10))}
          </time>
        </span>
      </span>
      <span className={styles["amount"]}>{formatMoney(amount)}</span>
      <IconButton
        size="small"
        label={`Take ${formatMoney(amount)} off ${invoice.number ?? "the invoice"}`}
        icon={<X size={14} />}
        onPress={() => setAsking(true)}
      />
      {isAsking && (
        <ConfirmDialog
          title={`Take the credit off ${invoice.number ?? "the invoice"}`}
          action="Take off"
          isPending={isPending}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          {formatMoney(amount)} of {creditNote.number} is free again, and {invoice.number} owes it again.
        </ConfirmDialog>
      )}
    </li>
  );
}
