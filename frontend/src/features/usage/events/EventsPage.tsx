/** The events that arrived, latest first. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Activity } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { UsageViews } from "../UsageViews";
import { EventDialog } from "./EventDialog";
import { EventFilters } from "./EventFilters";
import { columns, EventRow } from "./columns";
import { type EventSearch, filterOf } from "./eventSearch";

const EventPages = graphql(
  `
    query EventPages($businessId: UUID!, $filter: UsageEventFilter, $first: Int, $after: String) {
      usageEvents(businessId: $businessId, filter: $filter, first: $first, after: $after) {
        edges {
          node {
            ...EventRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [EventRow],
);

const route = getRouteApi("/usage/events");

export function EventsPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/usage/events" });
  const filter = useMemo(() => filterOf(search), [search]);
  const [opened, setOpened] = useState<EventRow | null>(null);
  const pages = usePages({
    document: EventPages,
    variables: { businessId: business.id, filter },
    connection: (data) => data.usageEvents,
  });
  const change = useCallback(
    (changes: EventSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  return (
    <Panel title="Usage events">
      <PageHeader title="Usage" />
      <Toolbar>
        <UsageViews current="events" />
      </Toolbar>
      <EventFilters search={search} onChange={change} />
      <RecordList
        label="Usage events"
        pages={pages}
        isSearchable={false}
        columns={columns}
        rows={readFragment(EventRow, pages.nodes)}
        rowKey={(event) => event.eventId}
        rowLabel={(event) => `Event ${event.eventId}`}
        onOpen={setOpened}
        empty={
          Object.keys(filter).length > 0 ? (
            <EmptyState icon={<Activity size={20} />} title="No event matches">
              Types, names and ids are found when they are written in full.
            </EmptyState>
          ) : (
            <EmptyState icon={<Activity size={20} />} title="No events yet">
              Send usage to the API, or upload a file; every event stands here as it arrived.
            </EmptyState>
          )
        }
      />
      {opened && <EventDialog event={opened} onClose={() => setOpened(null)} />}
    </Panel>
  );
}
