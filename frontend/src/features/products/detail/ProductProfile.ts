/** What is shown of a product besides its prices. */
import { graphql } from "@/graphql/graphql";

export const ProductProfile = graphql(`
  fragment ProductProfile on Product @_unmask {
    id
    name
    description
    unitCode
    archivedAt
    createdAt
    taxCategory {
      id
      name
    }
  }
`);
