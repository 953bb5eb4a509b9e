/** On to the draft that follows in the list, around its end to its start, or to the list when there is none. */
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { graphql } from "@/graphql/graphql";
import { client } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { type Kind, kindOf } from "../kind/kinds";

const NextDrafts = graphql(`
  query NextDrafts($businessId: UUID!, $documentType: DocumentType!) {
    invoices(businessId: $businessId, filter: { statusIn: [DRAFT], documentType: $documentType }, sort: ISSUE_ON_DESC, first: 200) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

interface NextDraft {
  go: () => void;
  /** Keeps its place among the drafts, before it is finalized and leaves them. */
  keepPlace: () => void;
}

/** The last one that was left, and what came after it. */
let left: { id: string; followers: readonly string[] } | null = null;

export function useNextDraft({ id, documentType }: { id: string; documentType: Kind["documentType"] }): NextDraft {
  const kind = kindOf({ documentType });
  const { id: businessId } = useBusiness();
  const navigate = useNavigate();

  const ask = useCallback(async (): Promise<string[]> => {
    const variables = { businessId, documentType };
    const { data } = await client.query(NextDrafts, variables, { requestPolicy: "network-only" }).toPromise();
    return data?.invoices.edges.map((edge) => edge.node.id) ?? [];
  }, [businessId, documentType]);

  const keepPlace = useCallback(() => {
    void ask().then((drafts) => {
      if (drafts.includes(id)) left = { id, followers: followersOf(id, drafts) };
    });
  }, [ask, id]);

  function go(): void {
    void ask().then((drafts) => {
      const known = left?.id === id ? left.followers : [];
      const next = drafts.includes(id) ? followersOf(id, drafts)[0] : (known.find((each) => drafts.includes(each)) ?? drafts[0]);
      if (next) void navigate({ to: kind.detail, params: { invoiceId: next } });
      else void navigate({ to: kind.path });
    });
  }

  return { go, keepPlace };
}

function followersOf(id: string, drafts: readonly string[]): string[] {
  const place = drafts.indexOf(id);
  return [...drafts.slice(place + 1), ...drafts.slice(0, place)];
}
