/** Sending many invoices, finalized before or not, and marking them as sent. */
import { graphql } from "@/graphql/graphql";
import { change, dryRun } from "@/lib/api";
import { type BulkAction, read } from "./bulkActions";
import { InvoiceOutcomes } from "./invoiceOutcomes";
import { targetInput } from "./target";

const SendInvoices = graphql(
  `
    mutation SendInvoices($input: SendInvoicesInput!) {
      sendInvoices(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const FinalizeAndSendInvoices = graphql(
  `
    mutation FinalizeAndSendInvoices($input: SendInvoicesInput!) {
      finalizeAndSendInvoices(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const MarkInvoicesAsSent = graphql(
  `
    mutation MarkInvoicesAsSent($input: MarkInvoicesAsSentInput!) {
      markInvoicesAsSent(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

export const sending: BulkAction = {
  async check(target) {
    return read(await dryRun(SendInvoices, { input: { ...targetInput(target), dryRun: true } }), "sendInvoices");
  },
  async send(ids) {
    return read(await change(SendInvoices, { input: { invoiceIds: ids } }), "sendInvoices");
  },
};

export const finalizingAndSending: BulkAction = {
  async check(target) {
    const input = { ...targetInput(target), dryRun: true };
    return read(await dryRun(FinalizeAndSendInvoices, { input }), "finalizeAndSendInvoices");
  },
  async send(ids) {
    return read(await change(FinalizeAndSendInvoices, { input: { invoiceIds: ids } }), "finalizeAndSendInvoices");
  },
};

export const markingAsSent: BulkAction = {
  async check(target) {
    return read(await dryRun(MarkInvoicesAsSent, { input: { ...targetInput(target), dryRun: true } }), "markInvoicesAsSent");
  },
  async send(ids) {
    return read(await change(MarkInvoicesAsSent, { input: { invoiceIds: ids } }), "markInvoicesAsSent");
  },
};
