/** Takes a tax category out of choices, and brings it back. */
import { graphql } from "@/graphql/graphql";

const ArchiveTaxCategory = graphql(`
  mutation ArchiveTaxCategory($id: UUID!) {
    archiveTaxCategory(id: $id) {
      userErrors {
        code
        message
        field
      }
      taxCategory {
        id
        archivedAt
      }
    }
  }
`);

const UnarchiveTaxCategory = graphql(`
  mutation UnarchiveTaxCategory($id: UUID!) {
    unarchiveTaxCategory(id: $id) {
      userErrors {
        code
        message
        field
      }
      taxCategory {
        id
        archivedAt
      }
    }
  }
`);

export const ARCHIVING = { archive: ArchiveTaxCategory, restore: UnarchiveTaxCategory };
