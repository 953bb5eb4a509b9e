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

export const VOID: BulkWords = {
  verb: "Void",
  done: "voided",
  isDangerous: true,
  needsReason: true,
  consequence: () =>
    "A voided invoice stays on record with its number and is no longer owed; a draft is given a number first. This cannot be undone.",
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
