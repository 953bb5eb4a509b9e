/** All customers. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Plus, Users } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, SavedViews, savedView, Toolbar } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { columns, CustomerRow } from "./columns";
import { type CustomerSearch, SORTS } from "./customerSearch";

const CustomerPages = graphql(
  `
    query CustomerPages($businessId: UUID!, $search: String, $archived: Boolean, $sort: NamedSort!, $first: Int, $after: String) {
      customers(businessId: $businessId, search: $search, archived: $archived, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...CustomerRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CustomerRow],
);

const route = getRouteApi("/customers");

export function CustomersPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/customers" });
  const sort = search.sort ?? "NAME_ASC";
  const pages = usePages({
    document: CustomerPages,
    variables: { businessId: business.id, search: search.q, archived: search.view === "archived", sort },
    connection: (data) => data.customers,
  });
  const open = useCallback(
    (customer: CustomerRow) => void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: CustomerSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useShortcuts([{ keys: "c", label: "New customer", run: () => void navigate({ to: "/customers/new" }), isCommand: true }]);

  return (
    <Panel title="Customers">
      <PageHeader title="Customers" actions={<NewCustomer />} />
      <Toolbar
        end={
          <ListSearch
            label="Search customers"
            placeholder="Search name or alias"
            value={search.q}
            onChange={(q) => change({ q })}
          />
        }
      >
        <SavedViews label="Views">
          <ViewLink view={undefined} search={search}>
            Active
          </ViewLink>
          <ViewLink view="archived" search={search}>
            Archived
          </ViewLink>
        </SavedViews>
      </Toolbar>
      <RecordList
        label="Customers"
        pages={pages}
        columns={columns}
        rows={readFragment(CustomerRow, pages.nodes)}
        rowKey={(customer) => customer.id}
        rowLabel={(customer) => customer.name}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoCustomers search={search} />}
      />
    </Panel>
  );
}

function ViewLink({ view, search, children }: { view: "archived" | undefined; search: CustomerSearch; children: string }) {
  return (
    <Link
      to="/customers"
      search={{ view, q: search.q }}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={view === search.view ? "page" : undefined}
      className={savedView}
    >
      {children}
    </Link>
  );
}

function NewCustomer() {
  return (
    <Link to="/customers/new" className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      New customer
    </Link>
  );
}

function NoCustomers({ search }: { search: CustomerSearch }) {
  if (search.q) {
    return (
      <EmptyState icon={<Users size={20} />} title="No customer matches">
        Names, legal names and the names in usage events are searched.
      </EmptyState>
    );
  }
  return search.view === "archived" ? (
    <EmptyState icon={<Users size={20} />} title="Nothing archived">
      Customers that you archive leave lists and choices, and wait here.
    </EmptyState>
  ) : (
    <EmptyState icon={<Users size={20} />} title="No customers yet" action={<NewCustomer />}>
      The companies that you bill stand here, with their addresses, tax numbers and invoices.
    </EmptyState>
  );
}
