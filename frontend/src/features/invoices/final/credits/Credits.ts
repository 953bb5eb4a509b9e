/** What is known of crediting: of an invoice its credit notes, of a credit note where it is applied. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const DocumentCredits = graphql(`
  query DocumentCredits($id: UUID!) {
    invoice(id: $id) {
      id
      documentType
      version
      currency
      availableActions
      balance {
        amount
        currency
      }
      creditNotes {
        id
        number
        status
        paymentStatus
        total {
          amount
          currency
        }
      }
      creditApplications {
        id
        appliedAt
        appliedBy
        amount {
          amount
          currency
        }
        creditNote {
          id
          number
          version
        }
        invoice {
          id
          number
        }
      }
      openCounterparts {
        id
        number
        version
        issueOn
        balance {
          amount
          currency
        }
      }
    }
  }
`);

export type Credits = ResultOf<typeof DocumentCredits>["invoice"];
export type Application = Credits["creditApplications"][number];
export type Counterpart = Credits["openCounterparts"][number];
