/** On to the next draft that waits for review, or back to the list when there is none. */
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { client } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { type Kind, kindOf } from "../kind/kinds";

const NextDrafts = graphql(`
  query NextDrafts($businessId: UUID!, $documentType: DocumentType!) {
    invoices(businessId: $businessId, filter: { statusIn: [DRAFT], documentType: $documentType }, sort: ISSUE_ON_DESC, first: 2) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export function useNextDraft(current: { id: string; documentType: Kind["documentType"] }): () => void {
  const kind = kindOf(current);
  const { id: businessId } = useBusiness();
  const navigate = useNavigate();
  return () =>
    void client
      .query(NextDrafts, { businessId, documentType: kind.documentType }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data }) => {
        const next = data?.invoices.edges.find((edge) => edge.node.id !== current.id)?.node.id;
        if (next) void navigate({ to: kind.detail, params: { invoiceId: next } });
        else void navigate({ to: kind.path });
      });
}
