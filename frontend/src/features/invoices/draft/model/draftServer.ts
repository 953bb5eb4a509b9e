/** A draft's server over the API. */
import { graphql } from "@/graphql/graphql";
import { change, client, uncachedClient } from "@/lib/api";
import { DraftDetail } from "./DraftDetail";
import type { DraftServer } from "./DraftSession";
import { EditDraft, type SentOperation } from "./operations";

const LoadDraft = graphql(
  `
    query LoadDraft($id: UUID!) {
      invoice(id: $id) {
        ...DraftDetail
        activity(first: 1) {
          edges {
            node {
              id
              actor
            }
          }
        }
      }
    }
  `,
  [DraftDetail],
);

const DraftVersion = graphql(`
  query DraftVersion($id: UUID!) {
    invoice(id: $id) {
      id
      version
    }
  }
`);

export function draftServer(id: string): DraftServer {
  return {
    async send(draft, operations) {
      const expectedVersion = draft.version;
      const outcome = await change(EditDraft, { id, expectedVersion, operations: [...operations] as SentOperation[] });
      if (!outcome.isDone) return outcome;
      const { invoice } = outcome.data.editInvoice;
      if (!invoice) throw new Error("An edit was neither refused nor answered.");
      return { isDone: true, data: invoice };
    },
    async load() {
      const { data } = await client.query(LoadDraft, { id }, { requestPolicy: "network-only" }).toPromise();
      return data ? { draft: data.invoice, actor: data.invoice.activity.edges[0]?.node.actor ?? null } : null;
    },
    async version() {
      // In the cache it would make the lines of the version before look like those of this one.
      const { data } = await uncachedClient.query(DraftVersion, { id }).toPromise();
      return data?.invoice.version ?? null;
    },
  };
}
