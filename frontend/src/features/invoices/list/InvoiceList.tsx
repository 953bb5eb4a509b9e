/** The rows, with their faces: loading, empty, refused, full. */
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatMoney } from "@/lib/format";
import { useScrollMemory } from "@/lib/memory";
import { EmptyState, ErrorState, PanelContent, PanelFooter, Skeleton } from "@/ui/pages";
import { Table, useSelection } from "@/ui/tables";
import type { AskedAction } from "../bulk/askedAction";
import { LazyActionDialog } from "../bulk/LazyActionDialog";
import { InvoiceSelectionBar } from "../bulk/InvoiceSelectionBar";
import { useKind } from "../kind/useKind";
import { columnsOf } from "./columns";
import type { InvoiceFilter } from "./invoiceFilter";
import { InvoiceRow, nameOf } from "./InvoiceRow";
import { InvoiceRowMenu } from "./InvoiceRowMenu";
import { type InvoiceSearch, SORTS } from "./invoiceSearch";
import type { Totals } from "./useTotals";

const InvoicePages = graphql(
  `
    query InvoicePages($businessId: UUID!, $filter: InvoiceFilterInput, $sort: InvoiceSort!, $first: Int!, $after: String) {
      invoices(businessId: $businessId, filter: $filter, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...InvoiceRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [InvoiceRow],
);

const HINTS = [
  { keys: "ArrowUp ArrowDown", does: "move" },
  { keys: "Space", does: "select" },
  { keys: "Enter", does: "open" },
  { keys: "/", does: "search" },
];

interface InvoiceListProps {
  search: InvoiceSearch;
  filter: InvoiceFilter;
  totals: Totals | undefined;
  onChange: (search: InvoiceSearch) => void;
}

export function InvoiceList({ search, filter, totals, onChange }: InvoiceListProps) {
  const business = useBusiness();
  const navigate = useNavigate();
  const kind = useKind();
  const sort = search.sort ?? (search.view === "overdue" ? "DUE_ON_ASC" : "ISSUE_ON_DESC");
  const pages = usePages({
    document: InvoicePages,
    variables: { businessId: business.id, filter, sort },
    connection: (data) => data.invoices,
  });
  const rows = readFragment(InvoiceRow, pages.nodes);
  const columns = useMemo(() => columnsOf(kind, business.today), [kind, business.today]);
  const scroll = useScrollMemory<HTMLDivElement>(rows.length > 0);
  const selection = useSelection();
  const [asked, setAsked] = useState<AskedAction | null>(null);
  const open = (invoice: InvoiceRow) => void navigate({ to: kind.detail, params: { invoiceId: invoice.id } });

  return (
    <>
      <PanelContent scrollRef={scroll}>
        {pages.isLoading && <Skeleton rows={20} />}
        {pages.problem && rows.length === 0 && <ErrorState problem={pages.problem} onRetry={pages.retry} />}
        {!pages.isLoading && !pages.problem && rows.length === 0 && <NoInvoices search={search} />}
        {rows.length > 0 && (
          <Table
            label={kind.title}
            columns={columns}
            rows={rows}
            rowKey={(invoice) => invoice.id}
            rowLabel={nameOf}
            onOpen={open}
            selection={selection}
            sorting={{ by: sort, onSort: (by) => onChange({ ...search, sort: SORTS.find((each) => each === by) }) }}
            rowMenu={(invoice) => <InvoiceRowMenu invoice={invoice} onOpen={() => open(invoice)} onAsk={setAsked} />}
            onNearEnd={pages.loadMore}
            isLoadingMore={pages.isLoadingMore}
            isStale={pages.isStale}
          />
        )}
      </PanelContent>
      <InvoiceSelectionBar
        businessId={business.id}
        filter={filter}
        sort={sort}
        rows={rows}
        totals={totals}
        selection={selection}
      />
      {asked && <LazyActionDialog asked={asked} onClose={() => setAsked(null)} onDone={selection.clear} />}
      <PanelFooter hints={[...HINTS, { keys: "c", does: `new ${kind.one}` }]} end={totals && !pages.isStale && <ListTotals shown={rows.length} totals={totals} />} />
    </>
  );
}

function ListTotals({ shown, totals }: { shown: number; totals: Totals }) {
  return (
    <>
      <span>{totals.byCurrency.map((sum) => formatMoney(sum.total)).join(" · ")}</span>
      <span>
        {formatCount(shown)} of {formatCount(totals.count)}
      </span>
    </>
  );
}

function NoInvoices({ search }: { search: InvoiceSearch }) {
  const { icon: Icon, one, many, filledBy } = useKind();
  const { view, sort: _, ...asked } = search;
  const isNarrowed = Object.keys(asked).length > 0;
  return isNarrowed ? (
    <EmptyState icon={<Icon size={20} />} title={`No ${one} matches`}>
      Try another view or search.
    </EmptyState>
  ) : (
    <EmptyState icon={<Icon size={20} />} title={view === "all" ? `No ${many} yet` : "Nothing here"}>
      {filledBy}
    </EmptyState>
  );
}
