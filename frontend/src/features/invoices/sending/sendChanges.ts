/** Sending a document, and finalizing and sending a draft. */
import { graphql } from "@/graphql/graphql";
import { Message } from "@/ui/messages";

export const SendInvoice = graphql(
  `
    mutation SendInvoice($id: UUID!, $input: SendInvoiceInput) {
      sendInvoice(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        invoice {
          id
          status
          availableActions
        }
        email {
          ...Message
        }
      }
    }
  `,
  [Message],
);

export const FinalizeAndSend = graphql(
  `
    mutation FinalizeAndSend($id: UUID!, $input: FinalizeAndSendInvoiceInput) {
      finalizeAndSendInvoice(id: $id, input: $input) {
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
        email {
          ...Message
        }
      }
    }
  `,
  [Message],
);

export const MarkAsSent = graphql(`
  mutation MarkAsSent($id: UUID!, $expectedVersion: Int) {
    markInvoiceAsSent(id: $id, expectedVersion: $expectedVersion) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        status
        sentAt
        availableActions
      }
    }
  }
`);
