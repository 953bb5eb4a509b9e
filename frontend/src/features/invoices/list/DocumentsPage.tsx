/** A list of documents of one kind: views, search, filters, and what can be done with many at once. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { PageHeader, Panel } from "@/ui/pages";
import { FilterChips } from "../filters/FilterChips";
import type { Kind } from "../kind/kinds";
import { KindContext } from "../kind/useKind";
import { UpcomingInvoices } from "../upcoming/UpcomingInvoices";
import { useOwnViews } from "../views/OwnViews";
import { ViewActions } from "../views/ViewActions";
import { filterOf } from "./invoiceFilter";
import { InvoiceList } from "./InvoiceList";
import type { InvoiceSearch } from "./invoiceSearch";
import { InvoiceToolbar } from "./InvoiceToolbar";
import { useTotals } from "./useTotals";

export function DocumentsPage({ kind, search }: { kind: Kind; search: InvoiceSearch }) {
  const business = useBusiness();
  const navigate = useNavigate();
  const views = useOwnViews(kind);
  const filter = useMemo(() => filterOf(search, kind), [search, kind]);
  const isUpcoming = search.view === "upcoming";
  const totals = useTotals(business.id, filter, !isUpcoming);
  const show = (wanted: InvoiceSearch) => void navigate({ to: kind.path, search: wanted, replace: true });
  const create = () => void navigate({ to: `${kind.path}/new` });
  useShortcuts([{ keys: "c", label: `New ${kind.one}`, run: create, isCommand: true }]);

  return (
    <KindContext value={kind}>
      <Panel title={kind.title}>
        <PageHeader title={kind.title} count={isUpcoming ? undefined : totals?.count} actions={<NewLink kind={kind} />} />
        <InvoiceToolbar search={search} views={views} onChange={show} />
        {isUpcoming ? (
          <UpcomingInvoices />
        ) : (
          <>
            <FilterChips search={search} onChange={show}>
              <ViewActions search={search} views={views} />
            </FilterChips>
            <InvoiceList search={search} filter={filter} totals={totals} onChange={show} />
          </>
        )}
      </Panel>
    </KindContext>
  );
}

function NewLink({ kind }: { kind: Kind }) {
  return (
    <Link to={`${kind.path}/new`} className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      {`New ${kind.one}`}
    </Link>
  );
}
