/** What the finalize dialog asks and sends. */
import { graphql } from "@/graphql/graphql";

export const NumberToGive = graphql(`
  query NumberToGive($businessId: UUID!) {
    numberingRule(businessId: $businessId) {
      mode
      nextNumber
    }
  }
`);

export const TryFinalizing = graphql(`
  mutation TryFinalizing($invoiceIds: [UUID!]!) {
    finalizeInvoices(input: { invoiceIds: $invoiceIds, dryRun: true }) {
      userErrors {
        code
        message
        field
      }
      results {
        invoiceId
        userErrors {
          code
          message
          field
        }
      }
    }
  }
`);

export const Finalize = graphql(`
  mutation Finalize($id: UUID!, $number: String, $expectedVersion: Int) {
    finalizeInvoice(id: $id, input: { number: $number, expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        status
        paymentStatus
        number
        issueOn
        dueOn
        isOverdue
        availableActions
      }
    }
  }
`);
