/** The columns of what is open. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { daysBetween, formatDay, formatMoney, formatReduction } from "@/lib/format";
import { AGE_LABELS } from "@/lib/receivables";
import { Pill } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const OpenItemRow = graphql(`
  fragment OpenItemRow on OpenItem {
    sourceId
    kind
    name
    day
    dueOn
    age
    isUncollectible
    open {
      amount
      currency
    }
    document {
      id
      total {
        amount
        currency
      }
    }
  }
`);

export type OpenItemRow = ResultOf<typeof OpenItemRow>;

const KINDS = { INVOICE: "Invoice", CREDIT_NOTE: "Credit note", PAYMENT: "Payment" } as const;

/** Where a document of this kind is shown. */
export function addressOf(kind: "INVOICE" | "CREDIT_NOTE") {
  return kind === "CREDIT_NOTE" ? "/credit-notes/$invoiceId" : "/invoices/$invoiceId";
}

export function columns(asOf: string): readonly Column<OpenItemRow>[] {
  return [
    { id: "name", header: "Document", grows: true, cell: (item) => <Name item={item} /> },
    { id: "age", header: "Age", cell: (item) => <Age item={item} /> },
    { id: "day", header: "Dated", isNumeric: true, hides: "small", cell: (item) => formatDay(item.day) },
    { id: "due", header: "Due", isNumeric: true, cell: (item) => <Due item={item} asOf={asOf} /> },
    {
      id: "total",
      header: "Total",
      isNumeric: true,
      hides: "small",
      cell: (item) => (item.document ? formatMoney(item.document.total) : "–"),
    },
    {
      id: "open",
      header: "Open",
      isNumeric: true,
      cell: (item) => <strong className={styles["open"]}>{item.kind === "INVOICE" ? formatMoney(item.open) : formatReduction(item.open)}</strong>,
    },
  ];
}

function Name({ item }: { item: OpenItemRow }) {
  const label = item.name ?? KINDS[item.kind];
  if (item.kind === "PAYMENT") {
    return (
      <Link to="/payments/$paymentId" params={{ paymentId: item.sourceId }} tabIndex={-1} className={styles["name"]}>
        {label} <span className={styles["kind"]}>Credit on account</span>
      </Link>
    );
  }
  return (
    <Link to={addressOf(item.kind)} params={{ invoiceId: item.sourceId }} tabIndex={-1} className={styles["name"]}>
      {label} {item.kind === "CREDIT_NOTE" && <span className={styles["kind"]}>{KINDS[item.kind]}</span>}
    </Link>
  );
}

function Age({ item }: { item: OpenItemRow }) {
  if (item.isUncollectible) return <Pill tone="red">Uncollectible</Pill>;
  return <>{item.age ? AGE_LABELS[item.age] : "–"}</>;
}

function Due({ item, asOf }: { item: OpenItemRow; asOf: string }) {
  if (!item.dueOn) return <>–</>;
  const late = daysBetween(item.dueOn, asOf);
  if (late <= 0) return <>{formatDay(item.dueOn)}</>;
  return <span className={styles["late"]}>{late === 1 ? "1 day overdue" : `${late} days overdue`}</span>;
}
