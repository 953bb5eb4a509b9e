/** Views at the left, search and filters at the right. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView, Toolbar } from "@/ui/pages";
import { FilterMenu } from "../filters/FilterMenu";
import { OwnViews, type OwnView } from "../views/OwnViews";
import { InvoiceSearchField } from "./InvoiceSearchField";
import type { InvoiceSearch, View } from "./invoiceSearch";

const VIEW_NAMES: Record<View, string> = {
  drafts: "Drafts",
  final: "Final",
  sent: "Sent",
  overdue: "Overdue",
  paid: "Paid",
  voided: "Voided",
  upcoming: "Upcoming",
  all: "All",
};

interface InvoiceToolbarProps {
  search: InvoiceSearch;
  views: readonly OwnView[];
  onChange: (search: InvoiceSearch) => void;
}

export function InvoiceToolbar({ search, views, onChange }: InvoiceToolbarProps) {
  const isUpcoming = search.view === "upcoming";
  return (
    <Toolbar
      end={
        !isUpcoming && (
          <>
            <InvoiceSearchField search={search} />
            <FilterMenu search={search} onChange={onChange} />
          </>
        )
      }
    >
      <SavedViews label="Views">
        {(Object.keys(VIEW_NAMES) as View[]).map((view) => (
          <Link
            key={view}
            to="/invoices"
            // A search goes along to another view; filters and sorting belong to theirs.
            search={{ view: view === "drafts" ? undefined : view, q: search.q }}
            activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
            aria-current={view === (search.view ?? "drafts") ? "page" : undefined}
            className={savedView}
          >
            {VIEW_NAMES[view]}
          </Link>
        ))}
        <OwnViews views={views} search={search} />
      </SavedViews>
    </Toolbar>
  );
}
