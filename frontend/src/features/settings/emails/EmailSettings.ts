/** How a business sends email. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const EmailSettings = graphql(`
  fragment EmailSettings on EmailSettings @_unmask {
    senderName
    senderEmail
    replyTo
    copyTo
    undoSeconds
    isConfigured
    isCaught
    sender
  }
`);

export type EmailSettings = ResultOf<typeof EmailSettings>;

export interface EmailValues {
  senderName: string;
  senderEmail: string;
  replyTo: string;
  copyTo: readonly string[];
  undoSeconds: string;
}

export function valuesOf(settings: EmailSettings): EmailValues {
  return {
    senderName: settings.senderName ?? "",
    senderEmail: settings.senderEmail ?? "",
    replyTo: settings.replyTo ?? "",
    copyTo: settings.copyTo,
    undoSeconds: String(settings.undoSeconds),
  };
}

/** As the API takes them; what is empty goes back to its default. */
export function inputOf({ senderName, senderEmail, replyTo, copyTo, undoSeconds }: EmailValues) {
  return {
    senderName: senderName.trim() || null,
    senderEmail: senderEmail.trim() || null,
    replyTo: replyTo.trim() || null,
    copyTo: [...copyTo],
    undoSeconds: Number(undoSeconds),
  };
}
