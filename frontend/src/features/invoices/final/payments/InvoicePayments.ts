/** What is known of the money that came in for an invoice. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const InvoicePayments = graphql(`
  query InvoicePayments($id: UUID!) {
    invoice(id: $id) {
      id
      number
      version
      paymentStatus
      availableActions
      balance {
        amount
        currency
      }
      creditOnAccount {
        amount
        currency
      }
      payments {
        id
        amount {
          amount
          currency
        }
        payment {
          id
          receivedOn
          method
          reference
          availableActions
          amount {
            amount
            currency
          }
          bankTransaction {
            id
          }
        }
      }
    }
  }
`);

export type PaidInvoice = ResultOf<typeof InvoicePayments>["invoice"];

export const UseCreditOnAccount = graphql(`
  mutation UseCreditOnAccount($id: UUID!, $expectedVersion: Int) {
    useCreditOnAccount(invoiceId: $id, input: { expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        paymentStatus
        availableActions
        balance {
          amount
          currency
        }
      }
    }
  }
`);

export const SetPaymentStatus = graphql(`
  mutation SetPaymentStatus($id: UUID!, $status: PaymentStatus!, $expectedVersion: Int) {
    setPaymentStatus(id: $id, input: { status: $status, expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        paymentStatus
        isOverdue
        availableActions
        balance {
          amount
          currency
        }
      }
    }
  }
`);

export const TakeBackUncollectible = graphql(`
  mutation TakeBackUncollectible($id: UUID!, $expectedVersion: Int) {
    takeBackUncollectible(id: $id, expectedVersion: $expectedVersion) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        paymentStatus
        isOverdue
        availableActions
      }
    }
  }
`);
