/** On to the next draft that waits for review, or back to the list when there is none. */
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { client } from "@/lib/api";
import { useBusiness } from "@/lib/business";

const NextDrafts = graphql(`
  query NextDrafts($businessId: UUID!) {
    invoices(businessId: $businessId, filter: { statusIn: [DRAFT], documentType: INVOICE }, sort: ISSUE_ON_DESC, first: 2) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export function useNextDraft(currentId: string): () => void {
  const { id: businessId } = useBusiness();
  const navigate = useNavigate();
  return () =>
    void client
      .query(NextDrafts, { businessId }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data }) => {
        const next = data?.invoices.edges.find((edge) => edge.node.id !== currentId)?.node.id;
        if (next) void navigate({ to: "/invoices/$invoiceId", params: { invoiceId: next } });
        else void navigate({ to: "/invoices" });
      });
}
