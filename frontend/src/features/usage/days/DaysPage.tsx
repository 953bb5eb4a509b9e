/** What a customer used, day by day. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ChartColumn } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { DateField, FieldRow, Select } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, PanelContent, Toolbar } from "@/ui/pages";
import { CustomerField } from "@/ui/records";
import { UsageViews } from "../UsageViews";
import { DayChart } from "./DayChart";
import type { DaySearch } from "./daySearch";
import styles from "./DaysPage.module.css";

const DayChoices = graphql(`
  query DayChoices($businessId: UUID!, $customerId: UUID!, $isCustomerChosen: Boolean!) {
    usageMetrics(businessId: $businessId, first: 200) {
      edges {
        node {
          id
          name
        }
      }
    }
    customer(id: $customerId) @include(if: $isCustomerChosen) {
      id
      name
    }
  }
`);

const NOBODY = "00000000-0000-0000-0000-000000000000";

const route = getRouteApi("/usage/days");

export function DaysPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/usage/days" });
  const variables = { businessId: business.id, customerId: search.customer ?? NOBODY, isCustomerChosen: Boolean(search.customer) };
  const answer = useAnswer(DayChoices, variables);
  const metrics = answer.state === "full" ? answer.data.usageMetrics.edges.map((edge) => edge.node) : [];
  const metric = metrics.find((each) => each.id === search.metric) ?? metrics[0];
  const customer = answer.state === "full" ? (answer.data.customer ?? null) : null;
  const from = search.from ?? `${business.today.slice(0, 7)}-01`;
  const to = search.to ?? business.today;
  const change = (changes: DaySearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true });

  return (
    <Panel title="Usage by day">
      <PageHeader title="Usage" />
      <Toolbar>
        <UsageViews current="days" />
      </Toolbar>
      <PanelContent isPadded>
        <div className={styles["page"]}>
          <FieldRow>
            <Select
              label="Metric"
              choices={metrics.map((each) => ({ value: each.id, label: each.name }))}
              value={metric?.id ?? null}
              onChange={(id) => change({ metric: id, group: undefined })}
            />
            <CustomerField value={customer} onChange={(chosen) => change({ customer: chosen?.id, group: undefined })} />
            <DateField label="From" value={from} onChange={(day) => change({ from: day || undefined })} />
            <DateField label="To" value={to} onChange={(day) => change({ to: day || undefined })} />
          </FieldRow>
          {metric && customer ? (
            <DayChart
              title={`${metric.name} of ${customer.name}`}
              metricId={metric.id}
              customerId={customer.id}
              from={from}
              to={to}
              group={search.group}
              onGroup={(group) => change({ group })}
            />
          ) : (
            <EmptyState icon={<ChartColumn size={20} />} title="Whose usage?">
              Choose a metric and a customer: what they used on each day stands here.
            </EmptyState>
          )}
        </div>
      </PanelContent>
    </Panel>
  );
}
