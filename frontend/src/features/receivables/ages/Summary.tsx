/** What all customers owe in one currency, by age, and what stands apart. */
import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { formatMoney, formatReduction } from "@/lib/format";
import { AGE_LABELS, invoicesOfAge } from "@/lib/receivables";
import { SplitBar } from "@/ui/charts";
import { Facts } from "@/ui/pages";
import styles from "./Summary.module.css";

export const ReceivablesSummary = graphql(`
  fragment ReceivablesSummary on Receivables {
    currency
    overdueCount
    ages {
      bucket
      dueFrom
      dueTo
      amount {
        amount
        currency
      }
    }
    overdue {
      amount
      currency
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
    balance {
      amount
      currency
    }
  }
`);

interface SummaryProps {
  receivables: FragmentOf<typeof ReceivablesSummary>;
  /** The invoice list knows today only. */
  isToday: boolean;
}

export function Summary({ receivables: masked, isToday }: SummaryProps) {
  const receivables = readFragment(ReceivablesSummary, masked);
  const { currency, ages } = receivables;
  const parts = ages.map((age) => {
    const text = formatMoney(age.amount);
    const link = (
      <Link to="/invoices" search={invoicesOfAge(currency, age)} className={styles["link"]}>
        {text}
      </Link>
    );
    return { label: AGE_LABELS[age.bucket], value: age.amount.amount, text, ...(isToday && { shown: link }) };
  });
  return (
    <div className={styles["summary"]}>
      <SplitBar label={`Open in ${currency}`} parts={parts} />
      <Facts
        facts={[
          { name: "Balance", value: formatMoney(receivables.balance) },
          { name: "Overdue", value: `${formatMoney(receivables.overdue)} · ${invoices(receivables.overdueCount)}` },
          { name: "Uncollectible", value: formatMoney(receivables.uncollectible) },
          { name: "Credit on account", value: formatReduction(receivables.creditOnAccount) },
          { name: "Unapplied credit notes", value: formatReduction(receivables.creditNotes) },
        ]}
      />
    </div>
  );
}

function invoices(count: number): string {
  return count === 1 ? "1 invoice" : `${count} invoices`;
}
