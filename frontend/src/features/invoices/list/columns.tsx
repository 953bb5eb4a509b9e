/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { daysBetween, formatDay } from "@/lib/format";
import { Amount, DocumentStatus } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import type { InvoiceRow } from "./InvoiceRow";
import styles from "./columns.module.css";

/** `today` is the business's day: overdue dates count from it. */
export function invoiceColumns(today: string): readonly Column<InvoiceRow>[] {
  return [
    {
      id: "number",
      header: "Number",
      hides: "small",
      sort: { ascending: "NUMBER_ASC", descending: "NUMBER_DESC", first: "descending" },
      cell: (invoice) => (
        <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} tabIndex={-1} className={styles["number"]}>
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
      id: "due",
      header: "Due",
      hides: "small",
      sort: { ascending: "DUE_ON_ASC", descending: "DUE_ON_DESC", first: "ascending" },
      cell: (invoice) =>
        invoice.isOverdue && invoice.dueOn ? <Overdue days={daysBetween(invoice.dueOn, today)} /> : <Day day={invoice.dueOn} />,
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

function Day({ day }: { day: string | null }) {
  return <span className={styles["day"]}>{day ? formatDay(day) : "–"}</span>;
}

function Overdue({ days }: { days: number }) {
  return <span className={styles["overdue"]}>{days === 1 ? "1 day overdue" : `${days} days overdue`}</span>;
}
