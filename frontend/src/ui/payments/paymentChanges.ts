/** What can be done with payments. */
import { graphql } from "@/graphql/graphql";

export const RecordPayment = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      userErrors {
        code
        message
        field
      }
      payment {
        id
        version
        amount {
          amount
          currency
        }
        credit {
          amount
          currency
        }
      }
    }
  }
`);

export const ApplyPayment = graphql(`
  mutation ApplyPayment($id: UUID!, $input: ApplyPaymentInput) {
    applyPayment(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      payment {
        id
        version
      }
    }
  }
`);

export const RemovePaymentAllocation = graphql(`
  mutation RemovePaymentAllocation($id: UUID!) {
    removePaymentAllocation(id: $id) {
      userErrors {
        code
        message
        field
      }
      payment {
        id
        version
      }
    }
  }
`);

export const UndoPayment = graphql(`
  mutation UndoPayment($id: UUID!, $reason: String!) {
    undoPayment(id: $id, input: { reason: $reason }) {
      userErrors {
        code
        message
        field
      }
      payment {
        id
        version
        undoneAt
        undoneBy
        undoReason
        availableActions
      }
    }
  }
`);
