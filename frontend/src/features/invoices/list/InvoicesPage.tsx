/** All invoices: views, search, filters, and what can be done with many at once. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { PageHeader, Panel } from "@/ui/pages";
import { FilterChips } from "../filters/FilterChips";
import { UpcomingInvoices } from "../upcoming/UpcomingInvoices";
import { useOwnViews } from "../views/OwnViews";
import { ViewActions } from "../views/ViewActions";
import { filterOf } from "./invoiceFilter";
import { InvoiceList } from "./InvoiceList";
import type { InvoiceSearch } from "./invoiceSearch";
import { InvoiceToolbar } from "./InvoiceToolbar";
import { NewInvoiceLink } from "./NewInvoiceLink";
import { useTotals } from "./useTotals";

const route = getRouteApi("/invoices");

export function InvoicesPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/invoices" });
  const views = useOwnViews();
  const filter = useMemo(() => filterOf(search), [search]);
  const isUpcoming = search.view === "upcoming";
  const totals = useTotals(business.id, filter, !isUpcoming);
  const show = (wanted: InvoiceSearch) => void navigate({ search: wanted, replace: true });
  useShortcuts([{ keys: "c", label: "New invoice", run: () => void navigate({ to: "/invoices/new" }), isCommand: true }]);

  return (
    <Panel title="Invoices">
      <PageHeader title="Invoices" count={isUpcoming ? undefined : totals?.count} actions={<NewInvoiceLink />} />
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
  );
}
