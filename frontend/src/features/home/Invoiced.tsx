/** Invoiced revenue by month: a chart for each currency, for sums of different currencies say nothing. */
import { ChartNoAxesColumn } from "lucide-react";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { formatMoney, formatMonth, formatMonthName, lastMonths } from "@/lib/format";
import { type Bar, BarChart } from "@/ui/charts";
import { EmptyState } from "@/ui/pages";
import styles from "./Invoiced.module.css";

export const HomeInvoiced = graphql(`
  fragment HomeInvoiced on Home {
    invoicedByMonth {
      month
      currency
      net {
        amount
        currency
      }
    }
  }
`);

type Month = ResultOf<typeof HomeInvoiced>["invoicedByMonth"][number];

const MONTHS = 12;

export function Invoiced({ home, today }: { home: FragmentOf<typeof HomeInvoiced>; today: string }) {
  const { invoicedByMonth } = readFragment(HomeInvoiced, home);
  const currencies = [...new Set(invoicedByMonth.map((month) => month.currency))].sort();
  if (currencies.length === 0) {
    return (
      <EmptyState icon={<ChartNoAxesColumn size={20} />} title="Nothing is invoiced yet">
        Finalized invoices add up here by month and currency.
      </EmptyState>
    );
  }
  return (
    <div className={styles["charts"]}>
      {currencies.map((currency) => (
        <div key={currency} className={styles["chart"]}>
          <BarChart title={currency} heads={["Month", "Invoiced"]} bars={barsOf(currency, invoicedByMonth, today)} />
        </div>
      ))}
    </div>
  );
}

/** Months without an invoice stand as empty places. */
function barsOf(currency: string, months: readonly Month[], today: string): Bar[] {
  return lastMonths(today, MONTHS).map((first) => {
    const found = months.find((month) => month.currency === currency && month.month === first);
    const net = found?.net ?? { amount: "0", currency };
    return { label: formatMonth(first), mark: formatMonthName(first), value: net.amount, text: formatMoney(net) };
  });
}
