/** The words of one kind of email in one language. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const EmailTemplate = graphql(`
  fragment EmailTemplate on EmailTemplate @_unmask {
    kind
    language
    isOwn
    updatedAt
    subject
    body
  }
`);

export type EmailTemplate = ResultOf<typeof EmailTemplate>;

export const KINDS: readonly { value: EmailTemplate["kind"]; label: string }[] = [
  { value: "INVOICE", label: "Invoice" },
  { value: "CREDIT_NOTE", label: "Credit note" },
  { value: "REMINDER", label: "Reminder" },
  { value: "TEST", label: "Test" },
];
