/** Everything that is shown of a payment. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const PaymentDetail = graphql(`
  query PaymentDetail($id: UUID!) {
    payment(id: $id) {
      id
      version
      receivedOn
      method
      source
      reference
      note
      recordedBy
      createdAt
      undoneAt
      undoneBy
      undoReason
      availableActions
      amount {
        amount
        currency
      }
      applied {
        amount
        currency
      }
      credit {
        amount
        currency
      }
      customer {
        id
        name
      }
      bankTransaction {
        id
        counterparty
        description
      }
      allocations {
        id
        appliedAt
        amount {
          amount
          currency
        }
        invoice {
          id
          number
          status
          paymentStatus
          isOverdue
        }
      }
    }
  }
`);

export type ShownPayment = ResultOf<typeof PaymentDetail>["payment"];
