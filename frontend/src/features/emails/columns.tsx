/** The columns of the outbox. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatInstant } from "@/lib/format";
import { Message, MessageState } from "@/ui/messages";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const EmailRow = graphql(
  `
    fragment EmailRow on Email @_unmask {
      ...Message
      customer {
        id
        name
      }
      invoice {
        id
        number
      }
    }
  `,
  [Message],
);

export type EmailRow = ResultOf<typeof EmailRow>;

export const columns: readonly Column<EmailRow>[] = [
  { id: "state", header: "State", cell: (email) => <MessageState state={email.state} /> },
  { id: "subject", header: "Subject", grows: true, cell: (email) => <span className={styles["strong"]}>{email.subject}</span> },
  { id: "to", header: "To", hides: "small", cell: (email) => <span className={styles["quiet"]}>{toInWords(email.recipients)}</span> },
  { id: "customer", header: "Customer", hides: "narrow", cell: (email) => email.customer?.name ?? "–" },
  { id: "document", header: "Document", hides: "medium", cell: (email) => email.invoice?.number ?? "–" },
  { id: "at", header: "When", isNumeric: true, hides: "small", cell: (email) => formatInstant(email.sentAt ?? email.createdAt) },
];

function toInWords([first, ...others]: readonly string[]): string {
  if (first === undefined) return "–";
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
