/** A part of a payment that is on the invoice. */
import { Link } from "@tanstack/react-router";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { formatDay } from "@/lib/format";
import { IconButton } from "@/ui/buttons";
import { Amount } from "@/ui/marks";
import { METHOD_NAMES, UndoPaymentDialog } from "@/ui/payments";
import type { PaidInvoice } from "./InvoicePayments";
import styles from "./PaymentsSection.module.css";

export function PaymentLine({ allocation: { amount, payment } }: { allocation: PaidInvoice["payments"][number] }) {
  const [isUndoing, setUndoing] = useState(false);
  const when = formatDay(payment.receivedOn);
  return (
    <li className={styles["payment"]}>
      <span className={styles["what"]}>
        <Link to="/payments/$paymentId" params={{ paymentId: payment.id }} className={styles["link"]}>
          {METHOD_NAMES[payment.method]}, {when}
        </Link>
        {payment.reference && (
          <span className={styles["reference"]} title={payment.reference}>
            {payment.reference}
          </span>
        )}
      </span>
      <Amount money={amount} withCode={false} />
      {payment.availableActions.includes("UNDO") && (
        <IconButton label={`Undo the payment of ${when}`} icon={<Undo2 size={14} />} onPress={() => setUndoing(true)} />
      )}
      {isUndoing && <UndoPaymentDialog payment={payment} onClose={() => setUndoing(false)} />}
    </li>
  );
}
