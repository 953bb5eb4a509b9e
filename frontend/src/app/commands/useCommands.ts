/** What the command menu offers for what is typed. */
import type { UseNavigateResult } from "@tanstack/react-router";
import { FileMinus, FileText, type LucideIcon, Users, Zap } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { useDebounced } from "@/lib/memory";
import { activeShortcuts } from "@/lib/shortcuts";
import { places } from "../navigation";

export interface Command {
  id: string;
  label: string;
  note?: string;
  icon: LucideIcon;
  keys?: string;
  run: () => void;
}

export interface CommandGroup {
  label: string;
  commands: readonly Command[];
}

const FindRecords = graphql(`
  query FindRecords($businessId: UUID!, $search: String!) {
    customers(businessId: $businessId, search: $search, first: 6) {
      edges {
        node {
          id
          name
        }
      }
    }
    invoices(businessId: $businessId, filter: { search: $search, documentType: null }, first: 8) {
      edges {
        node {
          id
          documentType
          number
          total {
            amount
            currency
          }
          customer {
            id
            name
          }
        }
      }
    }
  }
`);

interface CommandQuestion {
  businessId: string;
  typed: string;
  navigate: UseNavigateResult<string>;
}

export function useCommands({ businessId, typed, navigate }: CommandQuestion) {
  const records = useRecords(businessId, typed, navigate);
  const [actions] = useState(screenActions);
  const goTo = places.map(
    ({ label, icon, keys, to }): Command => ({ id: `go ${label}`, label, icon, keys, run: () => void navigate({ to }) }),
  );
  const groups: CommandGroup[] = [
    { label: "Actions", commands: matching(actions, typed) },
    { label: "Go to", commands: matching(goTo, typed) },
    ...records.groups,
  ];
  return { groups: groups.filter((group) => group.commands.length > 0), isSearching: records.isSearching };
}

function screenActions(): Command[] {
  return activeShortcuts()
    .filter((shortcut) => shortcut.isCommand)
    .map(({ keys, label, run }) => ({ id: `do ${label}`, label, keys, icon: Zap, run }))
    .reverse();
}

/** Every typed word begins a word of the label. */
function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => {
    const parts = label.toLowerCase().split(/\s+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function useRecords(businessId: string, typed: string, navigate: CommandQuestion["navigate"]) {
  const search = useDebounced(typed.trim(), 120);
  const pause = search.length < 2;
  const answer = useAnswer(FindRecords, { businessId, search }, { pause });
  const isSearching = typed.trim().length >= 2 && (search !== typed.trim() || answer.state === "loading");
  if (pause || answer.state !== "full") return { groups: [], isSearching };
  const customers = answer.data.customers.edges.map(
    ({ node }): Command => ({
      id: node.id,
      label: node.name,
      icon: Users,
      run: () => void navigate({ to: "/customers/$customerId", params: { customerId: node.id } }),
    }),
  );
  const invoices = answer.data.invoices.edges.map(({ node }): Command => {
    const isCredit = node.documentType === "CREDIT_NOTE";
    const to = isCredit ? "/credit-notes/$invoiceId" : "/invoices/$invoiceId";
    return {
      id: node.id,
      label: node.number ?? `${isCredit ? "Draft credit note" : "Draft"} for ${node.customer.name}`,
      note: `${node.number ? `${node.customer.name} · ` : ""}${isCredit ? "−" : ""}${formatMoney(node.total)}`,
      icon: isCredit ? FileMinus : FileText,
      run: () => void navigate({ to, params: { invoiceId: node.id } }),
    };
  });
  return {
    groups: [
      { label: "Customers", commands: customers },
      { label: "Documents", commands: invoices },
    ],
    isSearching,
  };
}
