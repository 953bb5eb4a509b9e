/** All plans. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Layers, Plus } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatDay } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { type Column, RecordList } from "@/ui/tables";
import { CatalogViews } from "../list/CatalogViews";
import styles from "../list/columns.module.css";
import { type ProductSearch, SORTS } from "../list/productSearch";

const PlanRow = graphql(`
  fragment PlanRow on Plan {
    id
    name
    createdAt
    currentVersion {
      id
      version
      prices {
        id
        price {
          id
          name
          product {
            id
            name
          }
        }
      }
    }
  }
`);

const PlanPages = graphql(
  `
    query PlanPages($businessId: UUID!, $search: String, $archived: Boolean, $sort: NamedSort!, $first: Int, $after: String) {
      plans(businessId: $businessId, search: $search, archived: $archived, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...PlanRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlanRow],
);

type Plan = ResultOf<typeof PlanRow>;

const COLUMNS: readonly Column<Plan>[] = [
  {
    id: "name",
    header: "Name",
    sort: { ascending: "NAME_ASC", descending: "NAME_DESC", first: "ascending" },
    cell: (plan) => (
      <Link to="/products/plans/$planId" params={{ planId: plan.id }} tabIndex={-1} className={styles["name"]}>
        {plan.name}
      </Link>
    ),
  },
  {
    id: "products",
    header: "Products",
    grows: true,
    cell: (plan) => [...new Set(plan.currentVersion.prices.map(({ price }) => price.product.name))].join(", "),
  },
  { id: "prices", header: "Prices", isNumeric: true, cell: (plan) => formatCount(plan.currentVersion.prices.length) },
  { id: "version", header: "Version", isNumeric: true, cell: (plan) => formatCount(plan.currentVersion.version) },
  {
    id: "created",
    header: "Since",
    isNumeric: true,
    sort: { ascending: "CREATED_AT_ASC", descending: "CREATED_AT_DESC", first: "descending" },
    cell: (plan) => formatDay(plan.createdAt.slice(0, 10)),
  },
];

const route = getRouteApi("/products/plans");

export function PlansPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/products/plans" });
  const sort = search.sort ?? "NAME_ASC";
  const pages = usePages({
    document: PlanPages,
    variables: { businessId: business.id, search: search.q, archived: search.view === "archived", sort },
    connection: (data) => data.plans,
  });
  const open = useCallback(
    (plan: Plan) => void navigate({ to: "/products/plans/$planId", params: { planId: plan.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: ProductSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useShortcuts([{ keys: "c", label: "New plan", run: () => void navigate({ to: "/products/plans/new" }), isCommand: true }]);

  return (
    <Panel title="Plans">
      <PageHeader title="Plans" actions={<NewPlan />} />
      <Toolbar end={<ListSearch label="Search plans" value={search.q} onChange={(q) => change({ q })} />}>
        <CatalogViews current={search.view ? "archived plans" : "plans"} />
      </Toolbar>
      <RecordList
        label="Plans"
        pages={pages}
        columns={COLUMNS}
        rows={readFragment(PlanRow, pages.nodes)}
        rowKey={(plan) => plan.id}
        rowLabel={(plan) => plan.name}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoPlans search={search} />}
      />
    </Panel>
  );
}

function NoPlans({ search }: { search: ProductSearch }) {
  if (search.q || search.view) {
    return (
      <EmptyState icon={<Layers size={20} />} title={search.q ? "No plan matches" : "Nothing archived"}>
        {search.q ? "Try another search." : "Plans that you archive leave choices, and wait here."}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<Layers size={20} />} title="No plans yet" action={<NewPlan />}>
      A plan is a set of prices that schedules take together; it changes by versions.
    </EmptyState>
  );
}

function NewPlan() {
  return (
    <Link to="/products/plans/new" className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      New plan
    </Link>
  );
}
