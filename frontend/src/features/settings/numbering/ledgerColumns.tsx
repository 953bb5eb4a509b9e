/** The columns of the number ledger. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatCount, formatInstant } from "@/lib/format";
import { Amount, Pill, type Tone } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "./ledgerColumns.module.css";

export const LedgerEntry = graphql(`
  fragment LedgerEntry on NumberLedgerEntry {
    id
    number
    counter
    lastCounter
    fate
    reason
    actor
    assignedAt
    voidedAt
    voidedBy
    invoice {
      id
      total {
        amount
        currency
      }
      customer {
        id
        name
      }
    }
  }
`);

export type LedgerEntry = ResultOf<typeof LedgerEntry>;

const FATES: Record<LedgerEntry["fate"], [Tone, string]> = {
  FINAL: ["blue", "Final"],
  VOIDED: ["grey", "Voided"],
  SKIPPED: ["amber", "Passed over"],
};

export const ledgerColumns: readonly Column<LedgerEntry>[] = [
  { id: "number", header: "Number", cell: (entry) => <LedgerNumber entry={entry} /> },
  { id: "fate", header: "Fate", cell: (entry) => <Fate fate={entry.fate} /> },
  { id: "customer", header: "Customer or reason", grows: true, cell: (entry) => entry.reason ?? entry.invoice?.customer.name },
  { id: "total", header: "Total", isNumeric: true, cell: (entry) => entry.invoice && <Amount money={entry.invoice.total} /> },
  { id: "actor", header: "By", hides: "medium", cell: (entry) => entry.voidedBy ?? entry.actor },
  { id: "at", header: "When", isNumeric: true, hides: "narrow", cell: (entry) => formatInstant(entry.voidedAt ?? entry.assignedAt) },
];

function LedgerNumber({ entry: { number, counter, lastCounter, invoice } }: { entry: LedgerEntry }) {
  if (number === null) return <span className={styles["range"]}>{rangeOf(counter, lastCounter)}</span>;
  if (!invoice) return number;
  return (
    <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} tabIndex={-1} className={styles["number"]}>
      {number}
    </Link>
  );
}

function Fate({ fate }: { fate: LedgerEntry["fate"] }) {
  const [tone, word] = FATES[fate];
  return <Pill tone={tone}>{word}</Pill>;
}

/** Counters, first to last. */
function rangeOf(first: number | null, last: number | null): string {
  if (first === null) return "–";
  return last === null || last === first ? formatCount(first) : `${formatCount(first)} to ${formatCount(last)}`;
}
