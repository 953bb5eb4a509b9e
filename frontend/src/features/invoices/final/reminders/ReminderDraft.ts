/** The reminder that sending would write, and sending it. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { Message } from "@/ui/messages";

export const ReminderDraft = graphql(`
  query ReminderDraft($invoiceId: UUID!, $input: EmailWishInput) {
    emailDraft(invoiceId: $invoiceId, kind: REMINDER, input: $input) {
      sender
      replyTo
      recipients
      copies
      undoSeconds
      subject
      body
      written {
        subject
        html
      }
    }
  }
`);

export type ReminderDraft = ResultOf<typeof ReminderDraft>["emailDraft"];

export const SendReminder = graphql(
  `
    mutation SendReminder($invoiceId: UUID!, $input: SendReminderInput) {
      sendReminder(invoiceId: $invoiceId, input: $input) {
        userErrors {
          code
          message
          field
        }
        reminder {
          id
          email {
            ...Message
          }
        }
      }
    }
  `,
  [Message],
);
