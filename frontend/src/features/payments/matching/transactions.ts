/** Money on a bank statement, with the ways to book it. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const Transaction = graphql(`
  fragment Transaction on BankTransaction {
    id
    bookedOn
    counterparty
    account
    description
    state
    reason
    decidedBy
    amount {
      amount
      currency
    }
    payment {
      id
      customer {
        id
        name
      }
    }
    suggestions {
      score
      isCertain
      reasons
      credit {
        amount
        currency
      }
      customer {
        id
        name
        currency
      }
      allocations {
        amount {
          amount
          currency
        }
        invoice {
          id
          number
          dueOn
        }
      }
    }
  }
`);

export type Transaction = ResultOf<typeof Transaction>;
export type Suggestion = Transaction["suggestions"][number];

export const Statement = graphql(`
  query Statement($id: UUID!) {
    bankStatement(id: $id) {
      id
      fileName
      transactionCount
      openCount
      matchedCount
      ignoredCount
      knownCount
    }
  }
`);

export const TransactionPages = graphql(
  `
    query TransactionPages($businessId: UUID!, $statementId: UUID!, $states: [BankTransactionState!], $first: Int, $after: String) {
      bankTransactions(businessId: $businessId, filter: { statementId: $statementId, stateIn: $states }, first: $first, after: $after) {
        edges {
          node {
            ...Transaction
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [Transaction],
);

export const MatchTransaction = graphql(`
  mutation MatchTransaction($id: UUID!, $input: MatchBankTransactionInput!) {
    matchBankTransaction(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      bankTransaction {
        id
        state
      }
    }
  }
`);

export const IgnoreTransaction = graphql(`
  mutation IgnoreTransaction($id: UUID!, $reason: String!) {
    ignoreBankTransaction(id: $id, input: { reason: $reason }) {
      userErrors {
        code
        message
        field
      }
      bankTransaction {
        id
        state
        reason
      }
    }
  }
`);

export const ReopenTransaction = graphql(`
  mutation ReopenTransaction($id: UUID!) {
    reopenBankTransaction(id: $id) {
      userErrors {
        code
        message
        field
      }
      bankTransaction {
        id
        state
        reason
      }
    }
  }
`);

export const ConfirmCertain = graphql(`
  mutation ConfirmCertain($businessId: UUID!, $statementId: UUID!) {
    confirmCertainTransactions(input: { businessId: $businessId, statementId: $statementId }) {
      userErrors {
        code
        message
        field
      }
      results {
        isDone
        userErrors {
          message
        }
      }
    }
  }
`);

/** What is sent to confirm a suggestion: just what was shown. */
export function inputOf({ customer, allocations }: Suggestion) {
  return {
    customerId: customer.id,
    allocations: allocations.map(({ invoice, amount }) => ({ invoiceId: invoice.id, amount: amount.amount })),
  };
}
