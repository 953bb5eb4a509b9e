/** The search box: the address follows what is typed once it rests. */
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/lib/shortcuts";
import { SearchField } from "@/ui/fields";
import { useLatest } from "@/lib/useLatest";
import { useKind } from "../kind/useKind";
import type { InvoiceSearch } from "./invoiceSearch";

const REST = 150;

interface InvoiceSearchFieldProps {
  search: InvoiceSearch;
  onChange: (search: InvoiceSearch) => void;
}

export function InvoiceSearchField({ search, onChange }: InvoiceSearchFieldProps) {
  const { many } = useKind();
  const latest = useLatest({ search, onChange });
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? "");
  const [known, setKnown] = useState(search.q);
  useShortcuts([{ keys: "/", label: `Search ${many}`, run: () => input.current?.focus(), isCommand: true }]);

  // Going back, or choosing a view, changes the address: the box follows it.
  if (known !== search.q) {
    setKnown(search.q);
    if ((search.q ?? "") !== typed.trim()) setTyped(search.q ?? "");
  }

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === (search.q ?? "")) return;
    const timer = setTimeout(() => {
      const { search: current, onChange: change } = latest.current;
      change({ ...current, q: wanted || undefined });
    }, REST);
    return () => clearTimeout(timer);
  }, [typed, search.q, latest]);

  return (
    <SearchField
      label={`Search ${many}`}
      placeholder="Search number, customer, PO"
      inputRef={input}
      value={typed}
      onChange={setTyped}
      onLeave={() => document.querySelector<HTMLElement>("tr[data-key][tabindex='0']")?.focus()}
    />
  );
}
