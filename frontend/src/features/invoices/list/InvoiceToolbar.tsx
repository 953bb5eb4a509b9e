/** Views at the left, search at the right. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/lib/shortcuts";
import { SearchField } from "@/ui/fields";
import { SavedViews, savedView, Toolbar } from "@/ui/pages";
import type { InvoiceSearch, View } from "./invoiceSearch";

const VIEW_NAMES: Record<View, string> = {
  drafts: "Drafts",
  final: "Final",
  sent: "Sent",
  overdue: "Overdue",
  paid: "Paid",
  voided: "Voided",
  all: "All",
};

export function InvoiceToolbar({ search }: { search: InvoiceSearch }) {
  return (
    <Toolbar end={<InvoiceSearchField search={search} />}>
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
      </SavedViews>
    </Toolbar>
  );
}

const REST = 150;

function InvoiceSearchField({ search }: { search: InvoiceSearch }) {
  const navigate = useNavigate({ from: "/invoices" });
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? "");
  useShortcuts([{ keys: "/", label: "Search invoices", run: () => input.current?.focus(), isCommand: true }]);

  // Typing is never held up: the address follows once it rests.
  useEffect(() => {
    if (typed === (search.q ?? "")) return;
    const timer = setTimeout(
      () => void navigate({ search: (former) => ({ ...former, q: typed || undefined }), replace: true }),
      REST,
    );
    return () => clearTimeout(timer);
  }, [typed, search.q, navigate]);

  return (
    <SearchField
      label="Search invoices"
      placeholder="Search number, customer, PO"
      inputRef={input}
      value={typed}
      onChange={setTyped}
      onLeave={() => document.querySelector<HTMLElement>("tr[data-key][tabindex='0']")?.focus()}
    />
  );
}
