/** The email that sending a document would write. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const EmailDraft = graphql(`
  query EmailDraft($invoiceId: UUID!, $input: EmailWishInput) {
    emailDraft(invoiceId: $invoiceId, input: $input) {
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

export type EmailDraft = ResultOf<typeof EmailDraft>["emailDraft"];
