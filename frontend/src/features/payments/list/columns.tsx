/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatDay } from "@/lib/format";
import { Amount, Pill } from "@/ui/marks";
import { METHOD_NAMES } from "@/ui/payments";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const PaymentRow = graphql(`
  fragment PaymentRow on Payment {
    id
    receivedOn
    method
    reference
    undoneAt
    amount {
      amount
      currency
    }
    credit {
      amount
      currency
    }
    customer {
      id
      name
    }
    allocations {
      id
      invoice {
        id
        number
      }
    }
  }
`);

export type PaymentRow = ResultOf<typeof PaymentRow>;

const MOST_NUMBERS = 3;

export const columns: readonly Column<PaymentRow>[] = [
  {
    id: "received",
    header: "Received",
    sort: { ascending: "RECEIVED_ON_ASC", descending: "RECEIVED_ON_DESC", first: "descending" },
    cell: (payment) => (
      <Link to="/payments/$paymentId" params={{ paymentId: payment.id }} tabIndex={-1} className={styles["name"]}>
        {formatDay(payment.receivedOn)}
      </Link>
    ),
  },
  { id: "customer", header: "Customer", grows: true, cell: (payment) => payment.customer.name },
  { id: "invoices", header: "Invoices", hides: "medium", cell: numbersOf },
  { id: "method", header: "Method", hides: "medium", cell: (payment) => METHOD_NAMES[payment.method] },
  {
    id: "reference",
    header: "Reference",
    hides: "narrow",
    cell: (payment) => <span className={styles["reference"]}>{payment.reference ?? "–"}</span>,
  },
  { id: "credit", header: "On account", isNumeric: true, hides: "small", cell: creditOf },
  {
    id: "amount",
    header: "Amount",
    isNumeric: true,
    sort: { ascending: "AMOUNT_ASC", descending: "AMOUNT_DESC", first: "descending" },
    cell: (payment) => <Amount money={payment.amount} />,
  },
];

function numbersOf({ allocations }: PaymentRow): string {
  const numbers = allocations.map(({ invoice }) => invoice.number ?? "");
  const more = numbers.length > MOST_NUMBERS ? ` and ${numbers.length - MOST_NUMBERS} more` : "";
  return numbers.length > 0 ? numbers.slice(0, MOST_NUMBERS).join(", ") + more : "–";
}

function creditOf({ undoneAt, credit }: PaymentRow) {
  if (undoneAt) return <Pill tone="grey">Undone</Pill>;
  return /[1-9]/.test(credit.amount) ? <Amount money={credit} isQuiet /> : "–";
}
