/** The money that came in for an invoice, and what can be done about what is left. */
import { useState } from "react";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { RecordPaymentDialog } from "@/ui/payments";
import { CreditOffer } from "./CreditOffer";
import { InvoicePayments, type PaidInvoice } from "./InvoicePayments";
import { PaymentLine } from "./PaymentLine";
import { PaymentStatusMenu } from "./PaymentStatusMenu";
import styles from "./PaymentsSection.module.css";

export function PaymentsSection({ invoiceId }: { invoiceId: string }) {
  const answer = useAnswer(InvoicePayments, { id: invoiceId }, { followsChanges: true });
  const invoice = answer.state === "full" ? answer.data.invoice : null;
  return (
    <Section title="Payments" actions={invoice && <Actions invoice={invoice} />}>
      <Faces answer={answer} skeleton={<Skeleton rows={2} />}>
        {(data) => <Paid invoice={data.invoice} />}
      </Faces>
    </Section>
  );
}

function Actions({ invoice }: { invoice: PaidInvoice }) {
  const [isRecording, setRecording] = useState(false);
  const canRecord = invoice.availableActions.includes("RECORD_PAYMENT");
  useShortcuts(
    canRecord ? [{ keys: "m", label: "Record payment", run: () => setRecording(true), isCommand: true }] : [],
  );
  return (
    <>
      {canRecord && (
        <Button size="small" onPress={() => setRecording(true)}>
          Record payment
        </Button>
      )}
      <PaymentStatusMenu invoice={invoice} />
      {isRecording && <RecordPaymentDialog invoice={invoice} onClose={() => setRecording(false)} />}
    </>
  );
}

function Paid({ invoice }: { invoice: PaidInvoice }) {
  const { payments, balance, availableActions } = invoice;
  const isOwed = availableActions.includes("RECORD_PAYMENT");
  return (
    <>
      {payments.length > 0 && (
        <ul className={styles["payments"]}>
          {payments.map((allocation) => (
            <PaymentLine key={allocation.id} allocation={allocation} />
          ))}
        </ul>
      )}
      <p className={styles["left"]}>
        {isOwed ? `${formatMoney(balance)} is left to pay.` : payments.length > 0 ? "Nothing is left to pay." : "Nothing to pay."}
      </p>
      {isOwed && <CreditOffer invoice={invoice} />}
    </>
  );
}
