/** What can be decided about late usage. */
import { graphql } from "@/graphql/graphql";

export const BillOnNextInvoice = graphql(`
  mutation BillOnNextInvoice($id: UUID!) {
    billLateUsageOnNextInvoice(id: $id) {
      userErrors {
        code
        message
        field
      }
      lateUsage {
        id
        status
        resolvedAt
      }
    }
  }
`);

export const IgnoreLateUsage = graphql(`
  mutation IgnoreLateUsage($id: UUID!, $reason: String!) {
    ignoreLateUsage(id: $id, input: { reason: $reason }) {
      userErrors {
        code
        message
        field
      }
      lateUsage {
        id
        status
        reason
        resolvedAt
      }
    }
  }
`);

export const CreateAdjustmentInvoice = graphql(`
  mutation CreateAdjustmentInvoice($lateUsageIds: [UUID!]!) {
    createAdjustmentInvoice(input: { lateUsageIds: $lateUsageIds }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
      }
    }
  }
`);

export const CreditLateUsage = graphql(`
  mutation CreditLateUsage($lateUsageIds: [UUID!]!) {
    creditLateUsage(input: { lateUsageIds: $lateUsageIds }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
      }
    }
  }
`);
