/** All metrics. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Activity, Plus } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { Pill } from "@/ui/marks";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { type Column, RecordList } from "@/ui/tables";
import { UsageViews } from "../UsageViews";
import { AGGREGATIONS } from "./aggregations";
import styles from "./columns.module.css";
import { type MetricSearch, SORTS } from "./metricSearch";

const MetricRow = graphql(`
  fragment MetricRow on UsageMetric {
    id
    name
    eventType
    aggregation
    valueProperty
    groupProperty
    isUsed
    filters {
      property
      values
      negated
    }
  }
`);

const MetricPages = graphql(
  `
    query MetricPages($businessId: UUID!, $search: String, $archived: Boolean, $sort: NamedSort!, $first: Int, $after: String) {
      usageMetrics(businessId: $businessId, search: $search, archived: $archived, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...MetricRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [MetricRow],
);

type Metric = ResultOf<typeof MetricRow>;

const COLUMNS: readonly Column<Metric>[] = [
  {
    id: "name",
    header: "Name",
    sort: { ascending: "NAME_ASC", descending: "NAME_DESC", first: "ascending" },
    cell: (metric) => (
      <Link to="/usage/metrics/$metricId" params={{ metricId: metric.id }} tabIndex={-1} className={styles["name"]}>
        {metric.name}
      </Link>
    ),
  },
  { id: "events", header: "Events", cell: (metric) => metric.eventType },
  {
    id: "quantity",
    header: "Quantity",
    cell: ({ aggregation, valueProperty }) => `${AGGREGATIONS[aggregation].label} of ${valueProperty ?? "events"}`,
  },
  {
    id: "filters",
    header: "Only",
    grows: true,
    cell: ({ filters }) =>
      filters.map(({ property, values, negated }) => `${property} ${negated ? "≠" : "="} ${values.join(" or ")}`).join(", ") || "–",
  },
  { id: "group", header: "A line for each", hides: "medium", cell: (metric) => metric.groupProperty ?? "–" },
  {
    id: "use",
    header: "Use",
    cell: (metric) => (metric.isUsed ? <Pill tone="green">Has prices</Pill> : <Pill tone="grey">Not used yet</Pill>),
  },
];

const route = getRouteApi("/usage");

export function MetricsPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/usage" });
  const sort = search.sort ?? "NAME_ASC";
  const pages = usePages({
    document: MetricPages,
    variables: { businessId: business.id, search: search.q, archived: search.view === "archived", sort },
    connection: (data) => data.usageMetrics,
  });
  const open = useCallback(
    (metric: Metric) => void navigate({ to: "/usage/metrics/$metricId", params: { metricId: metric.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: MetricSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useShortcuts([{ keys: "c", label: "New metric", run: () => void navigate({ to: "/usage/metrics/new" }), isCommand: true }]);

  return (
    <Panel title="Usage metrics">
      <PageHeader title="Usage" actions={<NewMetric />} />
      <Toolbar end={<ListSearch label="Search metrics" value={search.q} onChange={(q) => change({ q })} />}>
        <UsageViews current={search.view ?? "metrics"} />
      </Toolbar>
      <RecordList
        label="Usage metrics"
        pages={pages}
        columns={COLUMNS}
        rows={readFragment(MetricRow, pages.nodes)}
        rowKey={(metric) => metric.id}
        rowLabel={(metric) => metric.name}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoMetrics search={search} />}
      />
    </Panel>
  );
}

function NoMetrics({ search }: { search: MetricSearch }) {
  if (search.q || search.view) {
    return (
      <EmptyState icon={<Activity size={20} />} title={search.q ? "No metric matches" : "Nothing archived"}>
        {search.q ? "Try another search." : "Metrics that you archive leave choices, and wait here."}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<Activity size={20} />} title="No metrics yet" action={<NewMetric />}>
      A metric counts usage events, or sums what they carry, so that a price can charge for it.
    </EmptyState>
  );
}

function NewMetric() {
  return (
    <Link to="/usage/metrics/new" className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      New metric
    </Link>
  );
}
