/** All invoices: views, search, filters, and what can be done with many at once. */
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useBusiness } from "@/lib/business";
import { PageHeader, Panel } from "@/ui/pages";
import { useSelection } from "@/ui/tables";
import { filterOf } from "./invoiceFilter";
import { InvoiceList } from "./InvoiceList";
import { InvoiceToolbar } from "./InvoiceToolbar";
import { useTotals } from "./useTotals";

const route = getRouteApi("/invoices");

export function InvoicesPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const filter = useMemo(() => filterOf(search), [search]);
  const totals = useTotals(business.id, filter);
  const selection = useSelection();

  return (
    <Panel title="Invoices">
      <PageHeader title="Invoices" count={totals?.count} />
      <InvoiceToolbar search={search} />
      <InvoiceList search={search} filter={filter} totals={totals} selection={selection} />
    </Panel>
  );
}
