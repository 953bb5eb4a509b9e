/** What customers owe, by age: a bar for each currency. */
import { Link } from "@tanstack/react-router";
import { HandCoins } from "lucide-react";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { formatMoney } from "@/lib/format";
import { AGE_LABELS } from "@/lib/receivables";
import { SplitBar } from "@/ui/charts";
import { EmptyState } from "@/ui/pages";
import styles from "./Owed.module.css";

export const HomeOwed = graphql(`
  fragment HomeOwed on Home {
    receivables {
      currency
      ages {
        bucket
        amount {
          amount
          currency
        }
      }
    }
  }
`);

export function Owed({ home }: { home: FragmentOf<typeof HomeOwed> }) {
  const { receivables } = readFragment(HomeOwed, home);
  if (receivables.length === 0) {
    return (
      <EmptyState icon={<HandCoins size={20} />} title="Nothing is owed">
        What finalized invoices still ask for stands here by how late it is.
      </EmptyState>
    );
  }
  return (
    <ul className={styles["currencies"]}>
      {receivables.map(({ currency, ages }) => (
        <li key={currency} className={styles["currency"]}>
          <Link to="/receivables" search={{ currency }} className={styles["title"]}>
            {currency}
          </Link>
          <SplitBar
            label={`Receivables in ${currency}`}
            parts={ages.map((age) => ({
              label: AGE_LABELS[age.bucket],
              value: age.amount.amount,
              text: formatMoney(age.amount),
            }))}
          />
        </li>
      ))}
    </ul>
  );
}
