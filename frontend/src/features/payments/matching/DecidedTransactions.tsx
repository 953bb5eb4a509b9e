/** What became payments or was ignored, and taking that back. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Landmark, RotateCcw } from "lucide-react";
import { readFragment } from "@/graphql/graphql";
import { change, usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { Amount } from "@/ui/marks";
import { MenuItem, notify, notifyRefused } from "@/ui/overlays";
import { EmptyState } from "@/ui/pages";
import { type Column, RecordList } from "@/ui/tables";
import styles from "./DecidedTransactions.module.css";
import { ReopenTransaction, Transaction, TransactionPages } from "./transactions";

const SHARED: readonly Column<Transaction>[] = [
  { id: "day", header: "Booked", cell: (row) => formatDay(row.bookedOn) },
  { id: "who", header: "From", cell: (row) => row.counterparty ?? "–" },
  { id: "text", header: "Text", grows: true, hides: "medium", cell: (row) => <span className={styles["text"]}>{row.description}</span> },
];
const LAST: readonly Column<Transaction>[] = [
  { id: "by", header: "By", hides: "narrow", cell: (row) => row.decidedBy ?? "–" },
  { id: "amount", header: "Amount", isNumeric: true, cell: (row) => <Amount money={row.amount} /> },
];
const MATCHED: readonly Column<Transaction>[] = [...SHARED, { id: "payment", header: "Payment of", cell: payerOf }, ...LAST];
const IGNORED: readonly Column<Transaction>[] = [...SHARED, { id: "reason", header: "Reason", cell: (row) => row.reason ?? "–" }, ...LAST];

export function DecidedTransactions({ statementId, state }: { statementId: string; state: Transaction["state"] }) {
  const business = useBusiness();
  const navigate = useNavigate();
  const pages = usePages({
    document: TransactionPages,
    variables: { businessId: business.id, statementId, states: [state] },
    connection: (data) => data.bankTransactions,
  });

  function open({ payment }: Transaction): void {
    if (payment) void navigate({ to: "/payments/$paymentId", params: { paymentId: payment.id } });
  }

  async function reopen({ id }: Transaction): Promise<void> {
    const outcome = await change(ReopenTransaction, { id });
    if (outcome.isDone) notify("Reopened");
    else notifyRefused(outcome.refusals);
  }

  return (
    <RecordList
      label={state === "MATCHED" ? "Matched transactions" : "Ignored transactions"}
      isSearchable={false}
      pages={pages}
      columns={state === "MATCHED" ? MATCHED : IGNORED}
      rows={readFragment(Transaction, pages.nodes)}
      rowKey={(row) => row.id}
      rowLabel={(row) => `Transaction of ${row.counterparty ?? formatDay(row.bookedOn)}`}
      onOpen={state === "MATCHED" ? open : undefined}
      rowMenu={
        state === "IGNORED"
          ? (row) => (
              <MenuItem icon={<RotateCcw size={14} />} onAction={() => void reopen(row)}>
                Reopen
              </MenuItem>
            )
          : undefined
      }
      empty={
        <EmptyState icon={<Landmark size={20} />} title="Nothing here yet">
          {state === "MATCHED" ? "Transactions that you confirm become payments and stand here." : "What you put aside stands here with its reason."}
        </EmptyState>
      }
    />
  );
}

function payerOf({ payment }: Transaction) {
  if (!payment) return "–";
  return (
    <Link to="/payments/$paymentId" params={{ paymentId: payment.id }} tabIndex={-1} className={styles["link"]}>
      {payment.customer.name}
    </Link>
  );
}
