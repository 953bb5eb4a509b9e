/** The sequences of numbers: invoices and credit notes. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView, Toolbar } from "@/ui/pages";
import type { LedgerSearch } from "./ledgerSearch";

const TABS: readonly { of: LedgerSearch["of"]; label: string }[] = [
  { of: undefined, label: "Invoices" },
  { of: "credit-notes", label: "Credit notes" },
];

interface SequenceTabsProps {
  to: "/settings/numbering" | "/settings/number-ledger";
  search: LedgerSearch;
}

export function SequenceTabs({ to, search }: SequenceTabsProps) {
  return (
    <Toolbar>
      <SavedViews label="Sequences">
        {TABS.map(({ of, label }) => (
          <Link
            key={label}
            to={to}
            search={{ of }}
            activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
            aria-current={of === search.of ? "page" : undefined}
            className={savedView}
          >
            {label}
          </Link>
        ))}
      </SavedViews>
    </Toolbar>
  );
}
