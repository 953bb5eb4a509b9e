/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { daysBetween, formatDay } from "@/lib/format";
import { Amount, DocumentStatus } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import type { Kind } from "../kind/kinds";
import type { InvoiceRow } from "./InvoiceRow";
import styles from "./columns.module.css";

/** `today` is the business's day: overdue dates count from it. */
export function columnsOf(kind: Kind, today: string): readonly Column<InvoiceRow>[] {
  const [number, ...others] = shared(kind);
  const own = kind.documentType === "CREDIT_NOTE" ? ofCreditNotes : ofInvoices(today);
  return number ? [number, ...others.slice(0, 3), ...own, ...others.slice(3)] : [];
}

function shared(kind: Kind): readonly Column<InvoiceRow>[] {
  return [
    {
      id: "number",
      header: "Number",
      hides: "small",
      sort: { ascending: "NUMBER_ASC", descending: "NUMBER_DESC", first: "descending" },
      cell: (invoice) => (
        <Link to={kind.detail} params={{ invoiceId: invoice.id }} tabIndex={-1} className={styles["number"]}>
          {invoice.number ?? <span className={styles["none"]}>Draft</span>}
        </Link>
      ),
    },
    {
      id: "customer",
      header: "Customer",
      grows: true,
      sort: { ascending: "CUSTOMER_ASC", descending: "CUSTOMER_DESC", first: "ascending" },
      cell: (invoice) => (
        <>
          <span className={styles["customer"]}>{invoice.customer.name}</span>
          {invoice.purchaseOrder && <span className={styles["order"]}>{invoice.purchaseOrder}</span>}
        </>
      ),
    },
    { id: "status", header: "Status", cell: (invoice) => <DocumentStatus document={invoice} /> },
    {
      id: "issued",
      header: "Issued",
      hides: "medium",
      sort: { ascending: "ISSUE_ON_ASC", descending: "ISSUE_ON_DESC", first: "descending" },
      cell: (invoice) => <Day day={invoice.issueOn} />,
    },
    {
      id: "total",
      header: "Total",
      isNumeric: true,
      sort: { ascending: "TOTAL_ASC", descending: "TOTAL_DESC", first: "descending" },
      cell: (invoice) => <Amount money={invoice.total} />,
    },
  ];
}

function ofInvoices(today: string): readonly Column<InvoiceRow>[] {
  return [
    {
      id: "due",
      header: "Due",
      hides: "small",
      sort: { ascending: "DUE_ON_ASC", descending: "DUE_ON_DESC", first: "ascending" },
      cell: (invoice) =>
        invoice.isOverdue && invoice.dueOn ? <Overdue days={daysBetween(invoice.dueOn, today)} /> : <Day day={invoice.dueOn} />,
    },
  ];
}

const ofCreditNotes: readonly Column<InvoiceRow>[] = [
  { id: "credits", header: "Credits", hides: "small", cell: (note) => note.credits?.number ?? "–" },
  {
    id: "left",
    header: "To apply",
    hides: "medium",
    isNumeric: true,
    cell: (note) => (note.status === "FINAL" || note.status === "SENT" ? <Amount money={note.balance} isQuiet /> : "–"),
  },
];

function Day({ day }: { day: string | null }) {
  return <span className={styles["day"]}>{day ? formatDay(day) : "–"}</span>;
}

function Overdue({ days }: { days: number }) {
  return <span className={styles["overdue"]}>{days === 1 ? "1 day overdue" : `${days} days overdue`}</span>;
}
