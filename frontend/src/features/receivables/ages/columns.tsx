/** The columns of the customers who owe something. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatMoney, formatReduction, isNothing, type Money } from "@/lib/format";
import { AGE_LABELS, type AgeBucket } from "@/lib/receivables";
import { Amount } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const CustomerAges = graphql(`
  fragment CustomerAges on CustomerReceivables {
    customerId
    customerName
    receivables {
      currency
      ages {
        bucket
        amount {
          amount
          currency
        }
      }
      uncollectible {
        amount
        currency
      }
      creditOnAccount {
        amount
        currency
      }
      creditNotes {
        amount
        currency
      }
      overdue {
        amount
        currency
      }
      balance {
        amount
        currency
      }
    }
  }
`);

export type CustomerAges = ResultOf<typeof CustomerAges>;

export const columns: readonly Column<CustomerAges>[] = [
  {
    id: "customer",
    header: "Customer",
    grows: true,
    sort: { ascending: "CUSTOMER_ASC", descending: "CUSTOMER_DESC", first: "ascending" },
    cell: (row) => <span className={styles["name"]}>{row.customerName}</span>,
  },
  ...(Object.keys(AGE_LABELS) as AgeBucket[]).map((bucket) => ageColumn(bucket)),
  {
    id: "overdue",
    header: "Overdue",
    isNumeric: true,
    sort: { ascending: "OVERDUE_ASC", descending: "OVERDUE_DESC", first: "descending" },
    cell: (row) => figure(row.receivables.overdue),
  },
  { id: "uncollectible", header: "Uncollectible", isNumeric: true, hides: "narrow", cell: (row) => figure(row.receivables.uncollectible) },
  { id: "account", header: "On account", isNumeric: true, hides: "narrow", cell: (row) => reduction(row.receivables.creditOnAccount) },
  { id: "notes", header: "Credit notes", isNumeric: true, hides: "narrow", cell: (row) => reduction(row.receivables.creditNotes) },
  {
    id: "balance",
    header: "Balance",
    isNumeric: true,
    sort: { ascending: "BALANCE_ASC", descending: "BALANCE_DESC", first: "descending" },
    cell: (row) => <Amount money={row.receivables.balance} withCode={false} />,
  },
];

function ageColumn(bucket: AgeBucket): Column<CustomerAges> {
  return {
    id: bucket,
    header: AGE_LABELS[bucket],
    isNumeric: true,
    hides: "medium",
    cell: (row) => figure(row.receivables.ages.find((age) => age.bucket === bucket)?.amount),
  };
}

function figure(money: Money | undefined) {
  return money && !isNothing(money) ? formatMoney(money) : nothing;
}

function reduction(money: Money) {
  return isNothing(money) ? nothing : formatReduction(money);
}

const nothing = <span className={styles["nothing"]}>–</span>;
