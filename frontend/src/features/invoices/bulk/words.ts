/** How each bulk action speaks. */
import type { BulkWords } from "./BulkDialog";

export const FINALIZE: BulkWords = {
  verb: "Finalize",
  done: "finalized",
  consequence: (possible) => {
    const first = possible[0]?.name ?? "";
    const last = possible.at(-1)?.name ?? "";
    return possible.length === 1
      ? `It gets the number ${first} and can no longer be edited.`
      : `They get the numbers ${first} to ${last} in the order of their issue dates and can no longer be edited.`;
  },
};

export const SEND: BulkWords = {
  verb: "Send",
  done: "on their way",
  doneOne: "on its way",
  consequence: (possible) =>
    possible.length === 1
      ? "Its customer gets an email with the PDF and a link. Until it leaves it can be stopped in the outbox."
      : "Each customer gets an email with the PDF and a link. Until they leave they can be stopped in the outbox.",
};

export const FINALIZE_AND_SEND: BulkWords = {
  ...FINALIZE,
  verb: "Finalize and send",
  done: "finalized and on their way",
  doneOne: "finalized and on its way",
};

export const MARK_AS_SENT: BulkWords = {
  verb: "Mark as sent",
  done: "marked as sent",
  consequence: (possible) =>
    possible.length === 1 ? "It reached its customer some other way; no email leaves." : "They reached their customers some other way; no email leaves.",
};

export const VOID: BulkWords = {
  verb: "Void",
  done: "voided",
  isDangerous: true,
  needsReason: true,
  consequence: () =>
    "A voided document stays on record with its number and counts no longer; a draft is given a number first. This cannot be undone.",
};

export const DELETE: BulkWords = {
  verb: "Delete",
  done: "deleted",
  isDangerous: true,
  consequence: (possible) =>
    possible.length === 1
      ? "The draft goes without using up a number. This cannot be undone."
      : "The drafts go without using up numbers. This cannot be undone.",
};

export const CREDIT: BulkWords = {
  verb: "Credit",
  done: "credited",
  needsReason: true,
  consequence: (possible) =>
    possible.length === 1
      ? "A draft credit note of all that remains of it waits for review. The reason is printed on it."
      : "A draft credit note of all that remains of each waits for review. The reason is printed on them.",
};

export const APPLY: BulkWords = {
  verb: "Apply",
  done: "applied",
  consequence: () => "Each goes to its own invoice first, then to the oldest that its customer still owes.",
};
