/** Views at the left, search and filters at the right. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView, Toolbar } from "@/ui/pages";
import { FilterMenu } from "../filters/FilterMenu";
import { useKind } from "../kind/useKind";
import { OwnViews, type OwnView } from "../views/OwnViews";
import { InvoiceSearchField } from "./InvoiceSearchField";
import type { InvoiceSearch, View } from "./invoiceSearch";

const VIEW_NAMES: Record<View, string> = {
  drafts: "Drafts",
  final: "Final",
  sent: "Sent",
  overdue: "Overdue",
  paid: "Paid",
  unapplied: "To apply",
  applied: "Applied",
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
  const kind = useKind();
  return (
    <Toolbar
      end={
        !isUpcoming && (
          <>
            <InvoiceSearchField search={search} onChange={onChange} />
            <FilterMenu search={search} onChange={onChange} />
          </>
        )
      }
    >
      <SavedViews label="Views">
        {kind.views.map((view) => (
          <Link
            key={view}
            to={kind.path}
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
