/** What schedules will bill next, with the usage known so far. */
import { useNavigate } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { addDays, formatDay } from "@/lib/format";
import { Amount } from "@/ui/marks";
import { EmptyState, ErrorState, PanelContent, PanelFooter, Skeleton } from "@/ui/pages";
import { type Column, Table } from "@/ui/tables";

const UpcomingPages = graphql(`
  query UpcomingPages($businessId: UUID!, $until: Date!, $first: Int!, $after: String) {
    upcomingInvoices(businessId: $businessId, until: $until, first: $first, after: $after) {
      edges {
        node {
          id
          billingDate
          schedule {
            id
            name
          }
          customer {
            id
            name
          }
          invoice {
            id
            total {
              amount
              currency
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Upcoming = ResultOf<typeof UpcomingPages>["upcomingInvoices"]["edges"][number]["node"];

const DAYS_AHEAD = 92;
const PAGE_SIZE = 25;

const COLUMNS: readonly Column<Upcoming>[] = [
  { id: "date", header: "Billing date", cell: (upcoming) => formatDay(upcoming.billingDate) },
  { id: "customer", header: "Customer", grows: true, cell: (upcoming) => upcoming.customer.name },
  { id: "schedule", header: "Schedule", hides: "medium", cell: (upcoming) => upcoming.schedule.name },
  {
    id: "total",
    header: "Total so far",
    isNumeric: true,
    cell: (upcoming) => (upcoming.invoice ? <Amount money={upcoming.invoice.total} /> : "Cannot be made"),
  },
];

export function UpcomingInvoices() {
  const business = useBusiness();
  const navigate = useNavigate();
  const until = addDays(business.today, DAYS_AHEAD);
  const pages = usePages({
    document: UpcomingPages,
    variables: { businessId: business.id, until },
    connection: (data) => data.upcomingInvoices,
    pageSize: PAGE_SIZE,
  });
  return (
    <>
      <PanelContent>
        {pages.isLoading && <Skeleton />}
        {pages.problem && <ErrorState problem={pages.problem} onRetry={pages.retry} />}
        {!pages.isLoading && !pages.problem && pages.nodes.length === 0 && (
          <EmptyState icon={<CalendarClock size={20} />} title="Nothing is due soon">
            Active billing schedules show here what they bill next.
          </EmptyState>
        )}
        {pages.nodes.length > 0 && (
          <Table
            label="Upcoming invoices"
            columns={COLUMNS}
            rows={pages.nodes}
            rowKey={(upcoming) => upcoming.id}
            rowLabel={(upcoming) => `${upcoming.customer.name}, ${formatDay(upcoming.billingDate)}`}
            onOpen={(upcoming) =>
              void navigate({ to: "/schedules/$scheduleId", params: { scheduleId: upcoming.schedule.id } })
            }
            onNearEnd={pages.loadMore}
            isLoadingMore={pages.isLoadingMore}
          />
        )}
      </PanelContent>
      <PanelFooter end={`Until ${formatDay(until)}`} />
    </>
  );
}
