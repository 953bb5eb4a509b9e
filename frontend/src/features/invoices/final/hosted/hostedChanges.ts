/** Making, ending and renewing the link of a document's page. */
import { graphql } from "@/graphql/graphql";

export const HostedLink = graphql(`
  fragment HostedLink on Invoice @_unmask {
    id
    hostedLink {
      url
      createdAt
      firstViewedAt
      lastViewedAt
    }
  }
`);

export const CreateHostedLink = graphql(
  `
    mutation CreateHostedLink($id: UUID!) {
      createHostedLink(invoiceId: $id) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...HostedLink
        }
      }
    }
  `,
  [HostedLink],
);

export const RenewHostedLink = graphql(
  `
    mutation RenewHostedLink($id: UUID!) {
      renewHostedLink(invoiceId: $id) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...HostedLink
        }
      }
    }
  `,
  [HostedLink],
);

export const RevokeHostedLink = graphql(
  `
    mutation RevokeHostedLink($id: UUID!) {
      revokeHostedLink(invoiceId: $id) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...HostedLink
        }
      }
    }
  `,
  [HostedLink],
);
