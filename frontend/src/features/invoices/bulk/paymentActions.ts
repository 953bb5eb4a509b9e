/** Payment statuses of many invoices, set by a person's word. */
import { graphql } from "@/graphql/graphql";
import { change, dryRun } from "@/lib/api";
import type { AskedAction } from "./askedAction";
import type { BulkWords } from "./BulkDialog";
import { type BulkAction, read } from "./bulkActions";
import { InvoiceOutcomes } from "./invoiceOutcomes";
import { type Target, targetInput } from "./target";

const SetPaymentStatuses = graphql(
  `
    mutation SetPaymentStatuses($input: SetPaymentStatusesInput!) {
      setPaymentStatuses(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const TakeBackUncollectibles = graphql(
  `
    mutation TakeBackUncollectibles($input: TakeBackUncollectiblesInput!) {
      takeBackUncollectibles(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

function setting(status: "PAID" | "UNCOLLECTIBLE"): BulkAction {
  return {
    async check(target) {
      const input = { ...targetInput(target), status, dryRun: true };
      return read(await dryRun(SetPaymentStatuses, { input }), "setPaymentStatuses");
    },
    async send(ids) {
      return read(await change(SetPaymentStatuses, { input: { invoiceIds: ids, status } }), "setPaymentStatuses");
    },
  };
}

const takingBack: BulkAction = {
  async check(target) {
    const input = { ...targetInput(target), dryRun: true };
    return read(await dryRun(TakeBackUncollectibles, { input }), "takeBackUncollectibles");
  },
  async send(ids) {
    return read(await change(TakeBackUncollectibles, { input: { invoiceIds: ids } }), "takeBackUncollectibles");
  },
};

const PAID: BulkWords = {
  verb: "Mark as paid",
  done: "marked as paid",
  consequence: (possible) =>
    possible.length === 1
      ? "A payment of what is left is recorded, received today. It can be undone."
      : "A payment of what is left is recorded for each, received today. Each can be undone.",
};

const UNCOLLECTIBLE: BulkWords = {
  verb: "Mark as uncollectible",
  done: "marked as uncollectible",
  consequence: () => "It stays on record, and nobody is reminded of it any more. It can be taken back.",
};

const TAKE_BACK: BulkWords = {
  verb: "Ask again",
  done: "asked for again",
  consequence: () => "What is left is owed again.",
};

const paying = setting("PAID");
const givingUp = setting("UNCOLLECTIBLE");

export function askToMarkAsPaid(target: Target): AskedAction {
  return { kind: "bulk", words: PAID, action: paying, target };
}

export function askToMarkUncollectible(target: Target): AskedAction {
  return { kind: "bulk", words: UNCOLLECTIBLE, action: givingUp, target };
}

export function askToTakeBack(target: Target): AskedAction {
  return { kind: "bulk", words: TAKE_BACK, action: takingBack, target };
}
