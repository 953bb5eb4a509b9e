/** The sequences of numbers: invoices and credit notes. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SavedViews, savedView, Toolbar } from "@/ui/pages";
import type { LedgerSearch } from "./ledgerSearch";

interface SequenceTabsProps {
  to: "/settings/numbering" | "/settings/number-ledger";
  search: LedgerSearch;
  end?: ReactNode;
}

export function SequenceTabs({ to, search, end }: SequenceTabsProps) {
  return (
    <Toolbar end={end}>
      <SavedViews label="Sequences">
        <Link to={to} search={{}} aria-current={search.of ? undefined : "page"} className={savedView}>
          Invoices
        </Link>
        <Link
          to={to}
          search={{ of: "credit-notes" }}
          aria-current={search.of ? "page" : undefined}
          className={savedView}
        >
          Credit notes
        </Link>
      </SavedViews>
    </Toolbar>
  );
}
