/** All billing schedules. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { CalendarClock, Plus } from "lucide-react";
import { useCallback, useMemo } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, buttonLink } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, SavedViews, savedView, Toolbar } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { useBilling } from "../useBilling";
import { columns, ScheduleRow } from "./columns";
import { filterOf, type ScheduleSearch, SORTS, type View, VIEWS } from "./scheduleSearch";

const SchedulePages = graphql(
  `
    query SchedulePages(
      $businessId: UUID!
      $filter: ScheduleFilter
      $search: String
      $sort: ScheduleSort!
      $first: Int
      $after: String
    ) {
      schedules(businessId: $businessId, filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...ScheduleRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ScheduleRow],
);

const VIEW_NAMES: Record<View, string> = {
  active: "Active",
  draft: "Drafts",
  pending: "Pending",
  suspended: "Suspended",
  failed: "Failed",
  ended: "Ended",
  all: "All",
};

const route = getRouteApi("/schedules");

export function SchedulesPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/schedules" });
  const filter = useMemo(() => filterOf(search), [search]);
  const sort = search.sort ?? "NEXT_BILLING_ON_ASC";
  const pages = usePages({
    document: SchedulePages,
    variables: { businessId: business.id, filter, search: search.q, sort },
    connection: (data) => data.schedules,
  });
  const open = useCallback(
    (schedule: ScheduleRow) => void navigate({ to: "/schedules/$scheduleId", params: { scheduleId: schedule.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: ScheduleSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  const [bill, isBilling] = useBilling();
  useShortcuts([
    { keys: "c", label: "New schedule", run: () => void navigate({ to: "/schedules/new" }), isCommand: true },
    { keys: "b", label: "Bill what is due", run: () => void bill(), isCommand: true },
  ]);

  return (
    <Panel title="Billing schedules">
      <PageHeader
        title="Billing schedules"
        actions={
          <>
            <Button isPending={isBilling} onPress={() => void bill()}>
              Bill what is due
            </Button>
            <NewSchedule />
          </>
        }
      />
      <Toolbar end={<ListSearch label="Search schedules" value={search.q} onChange={(q) => change({ q })} />}>
        <SavedViews label="Views">
          {VIEWS.map((view) => (
            <Link
              key={view}
              to="/schedules"
              search={{ view: view === "active" ? undefined : view, q: search.q }}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              aria-current={view === (search.view ?? "active") ? "page" : undefined}
              className={savedView}
            >
              {VIEW_NAMES[view]}
            </Link>
          ))}
        </SavedViews>
      </Toolbar>
      <RecordList
        label="Billing schedules"
        pages={pages}
        columns={columns}
        rows={readFragment(ScheduleRow, pages.nodes)}
        rowKey={(schedule) => schedule.id}
        rowLabel={(schedule) => schedule.name}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoSchedules search={search} />}
      />
    </Panel>
  );
}

function NewSchedule() {
  return (
    <Link to="/schedules/new" className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      New schedule
    </Link>
  );
}

function NoSchedules({ search }: { search: ScheduleSearch }) {
  if (search.q) {
    return (
      <EmptyState icon={<CalendarClock size={20} />} title="No schedule matches">
        Try another view or search.
      </EmptyState>
    );
  }
  if (search.view === "failed") {
    return (
      <EmptyState icon={<CalendarClock size={20} />} title="Nothing failed">
        Schedules that the last billing run could not bill wait here, with the reason.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<CalendarClock size={20} />} title="Nothing here" action={<NewSchedule />}>
      A schedule bills one customer’s prices over time and makes drafts on its billing dates.
    </EmptyState>
  );
}
