/** What was invoiced less what was credited, month by month. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ChartNoAxesColumn, Download } from "lucide-react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { lastMonths } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { DateField, SegmentedControl } from "@/ui/fields";
import { EmptyState, Faces, PageHeader, Panel, PanelContent, PanelFooter, Toolbar } from "@/ui/pages";
import { ReceivablesViews } from "../ReceivablesViews";
import { MONTHS_SHOWN, monthsOf } from "./months";
import { RevenueOfCurrency, RevenueOfMonth } from "./RevenueOfCurrency";
import styles from "./RevenuePage.module.css";
import type { RevenueSearch } from "./revenueSearch";

const RevenueByMonth = graphql(
  `
    query RevenueByMonth($businessId: UUID!, $firstMonth: Date!, $lastMonth: Date!) {
      revenueByMonth(businessId: $businessId, firstMonth: $firstMonth, lastMonth: $lastMonth) {
        ...RevenueOfMonth
      }
    }
  `,
  [RevenueOfMonth],
);

const route = getRouteApi("/receivables/revenue");

export function RevenuePage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/receivables/revenue" });
  const to = search.to ?? business.today;
  const from = search.from ?? lastMonths(to, MONTHS_SHOWN)[0] ?? to;
  const answer = useAnswer(RevenueByMonth, { businessId: business.id, firstMonth: from, lastMonth: to }, { followsChanges: true });
  const change = (changes: RevenueSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true });
  const isTable = search.show === "table";
  const turn = () => change({ show: isTable ? undefined : "table" });
  useShortcuts([{ keys: "t", label: isTable ? "Show charts" : "Show tables", run: turn, isCommand: true }]);
  const parameters = new URLSearchParams({ businessId: business.id, firstMonth: from, lastMonth: to });

  return (
    <Panel title="Revenue by month">
      <PageHeader
        title="Receivables"
        actions={
          <a href={`/revenue.csv?${parameters.toString()}`} download className={buttonLink()}>
            <Download aria-hidden size={14} />
            Download CSV
          </a>
        }
      />
      <Toolbar
        end={
          <>
            <DateField label="From the month of" isLabelHidden value={from} onChange={(day) => change({ from: day || undefined })} />
            <DateField label="To the month of" isLabelHidden value={to} onChange={(day) => change({ to: day || undefined })} />
            <SegmentedControl
              label="Show as"
              value={isTable ? "table" : "chart"}
              onChange={turn}
              choices={[
                { value: "chart", label: "Charts" },
                { value: "table", label: "Tables" },
              ]}
            />
          </>
        }
      >
        <ReceivablesViews current="revenue" />
      </Toolbar>
      <PanelContent isPadded>
        <Faces answer={answer}>
          {({ revenueByMonth }) => {
            const rows = readFragment(RevenueOfMonth, revenueByMonth);
            const currencies = [...new Set(rows.map((row) => row.currency))].sort();
            if (currencies.length === 0) return <NoRevenue />;
            return (
              <div className={isTable ? styles["tables"] : styles["charts"]}>
                {currencies.map((currency) => (
                  <div key={currency} className={isTable ? undefined : styles["chart"]}>
                    <RevenueOfCurrency
                      currency={currency}
                      rows={rows.filter((row) => row.currency === currency)}
                      months={monthsOf({ from, to })}
                      isTable={isTable}
                    />
                  </div>
                ))}
              </div>
            );
          }}
        </Faces>
      </PanelContent>
      <PanelFooter hints={[{ keys: "t", does: isTable ? "charts" : "tables" }]} />
    </Panel>
  );
}

function NoRevenue() {
  return (
    <EmptyState icon={<ChartNoAxesColumn size={20} />} title="Nothing was invoiced in these months">
      Finalized invoices less credit notes, before tax, add up here by the month of their issue dates.
    </EmptyState>
  );
}
