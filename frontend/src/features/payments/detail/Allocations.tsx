/** The invoices that a payment is on; it can be taken off each. */
import { Link } from "@tanstack/react-router";
import { change } from "@/lib/api";
import { formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Amount, DocumentStatus } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { RemovePaymentAllocation } from "@/ui/payments";
import { type Column, PlainTable } from "@/ui/tables";
import type { ShownPayment } from "./PaymentDetail";
import styles from "./PaymentPage.module.css";

type Allocation = ShownPayment["allocations"][number];

const COLUMNS: readonly Column<Allocation>[] = [
  {
    id: "number",
    header: "Invoice",
    grows: true,
    cell: ({ invoice }) => (
      <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} className={styles["link"]}>
        {invoice.number}
      </Link>
    ),
  },
  { id: "status", header: "Status", cell: ({ invoice }) => <DocumentStatus document={invoice} /> },
  { id: "applied", header: "Since", cell: ({ appliedAt }) => formatInstant(appliedAt) },
  { id: "amount", header: "Amount", isNumeric: true, cell: ({ amount }) => <Amount money={amount} /> },
];

export function Allocations({ allocations }: { allocations: readonly Allocation[] }) {
  async function takeOff({ id, invoice }: Allocation): Promise<void> {
    const outcome = await change(RemovePaymentAllocation, { id });
    if (outcome.isDone) notify(`Taken off ${invoice.number ?? "the invoice"}`);
    else notifyRefused(outcome.refusals);
  }
  return (
    <PlainTable
      label="Invoices that it pays"
      columns={COLUMNS}
      rows={allocations}
      rowKey={(allocation) => allocation.id}
      actions={(allocation) => (
        <Button size="small" onPress={() => void takeOff(allocation)} aria-label={`Take off ${allocation.invoice.number ?? "the invoice"}`}>
          Take off
        </Button>
      )}
      empty="It is on no invoice."
    />
  );
}
