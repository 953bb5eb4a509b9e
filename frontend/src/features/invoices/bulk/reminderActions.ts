/** Reminding of many sent invoices at once, in the words of the template. */
import { graphql } from "@/graphql/graphql";
import { change, dryRun } from "@/lib/api";
import type { AskedAction } from "./askedAction";
import type { BulkWords } from "./BulkDialog";
import { type BulkAction, read } from "./bulkActions";
import { InvoiceOutcomes } from "./invoiceOutcomes";
import { type Target, targetInput } from "./target";

const SendReminders = graphql(
  `
    mutation SendReminders($input: SendRemindersInput!) {
      sendReminders(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const REMIND: BulkWords = {
  verb: "Send reminders for",
  done: "have reminders on their way",
  doneOne: "has a reminder on its way",
  consequence: (possible) =>
    possible.length === 1
      ? "Its customer gets a reminder with the PDF and a link. If it is paid before that leaves, it is not sent."
      : "Each customer gets a reminder with the PDF and a link. What is paid before its reminder leaves is left out.",
};

const reminding: BulkAction = {
  async check(target) {
    return read(await dryRun(SendReminders, { input: { ...targetInput(target), dryRun: true } }), "sendReminders");
  },
  async send(ids) {
    return read(await change(SendReminders, { input: { invoiceIds: ids } }), "sendReminders");
  },
};

export function askToRemind(target: Target): AskedAction {
  return { kind: "bulk", words: REMIND, action: reminding, target };
}
