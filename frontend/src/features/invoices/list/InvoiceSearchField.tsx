/** The search box: the address follows what is typed once it rests. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/lib/shortcuts";
import { SearchField } from "@/ui/fields";
import type { InvoiceSearch } from "./invoiceSearch";

const REST = 150;

export function InvoiceSearchField({ search }: { search: InvoiceSearch }) {
  const navigate = useNavigate({ from: "/invoices" });
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? "");
  const [known, setKnown] = useState(search.q);
  useShortcuts([{ keys: "/", label: "Search invoices", run: () => input.current?.focus(), isCommand: true }]);

  // Going back, or choosing a view, changes the address: the box follows it.
  if (known !== search.q) {
    setKnown(search.q);
    if ((search.q ?? "") !== typed.trim()) setTyped(search.q ?? "");
  }

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === (search.q ?? "")) return;
    const timer = setTimeout(
      () => void navigate({ search: (former) => ({ ...former, q: wanted || undefined }), replace: true }),
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
