/** Revenue in one currency: bars of the net, or all figures of each month as a table. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatMoney, formatMonth, formatMonthName, formatReduction } from "@/lib/format";
import { BarChart } from "@/ui/charts";
import { Amount } from "@/ui/marks";
import { Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";

export const RevenueOfMonth = graphql(`
  fragment RevenueOfMonth on RevenueMonth {
    month
    currency
    invoicedNet {
      amount
      currency
    }
    creditedNet {
      amount
      currency
    }
    net {
      amount
      currency
    }
    tax {
      amount
      currency
    }
    total {
      amount
      currency
    }
  }
`);

export type RevenueOfMonth = ResultOf<typeof RevenueOfMonth>;

const COLUMNS: readonly Column<RevenueOfMonth>[] = [
  { id: "month", header: "Month", grows: true, cell: (row) => formatMonth(row.month) },
  { id: "invoiced", header: "Invoiced", isNumeric: true, cell: (row) => formatMoney(row.invoicedNet) },
  { id: "credited", header: "Credited", isNumeric: true, cell: (row) => formatReduction(row.creditedNet) },
  { id: "net", header: "Net", isNumeric: true, cell: (row) => <Amount money={row.net} withCode={false} /> },
  { id: "tax", header: "Tax", isNumeric: true, cell: (row) => formatMoney(row.tax) },
  { id: "total", header: "With tax", isNumeric: true, cell: (row) => formatMoney(row.total) },
];

interface RevenueOfCurrencyProps {
  currency: string;
  rows: readonly RevenueOfMonth[];
  /** First days, also of months without revenue. */
  months: readonly string[];
  isTable: boolean;
}

export function RevenueOfCurrency({ currency, rows, months, isTable }: RevenueOfCurrencyProps) {
  if (isTable) {
    return (
      <Section title={currency}>
        <PlainTable label={`Revenue in ${currency}`} columns={COLUMNS} rows={rows} rowKey={(row) => row.month} />
      </Section>
    );
  }
  const bars = months.map((month) => {
    const net = rows.find((row) => row.month === month)?.net ?? { amount: "0", currency };
    return { label: formatMonth(month), mark: formatMonthName(month), value: net.amount, text: formatMoney(net) };
  });
  return <BarChart title={currency} heads={["Month", "Net"]} bars={bars} />;
}
