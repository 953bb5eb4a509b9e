/** Crediting many invoices, and applying many credit notes, with a result for each. */
import { graphql } from "@/graphql/graphql";
import { change, dryRun } from "@/lib/api";
import { type BulkAction, read } from "./bulkActions";
import { InvoiceOutcomes } from "./invoiceOutcomes";
import type { Target } from "./target";

const CreditInvoices = graphql(
  `
    mutation CreditInvoices($input: CreditInvoicesInput!) {
      createCreditNotesFromInvoices(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const ApplyCreditNotes = graphql(
  `
    mutation ApplyCreditNotes($input: ApplyCreditNotesInput!) {
      applyCreditNotes(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

/** These take ids only: the bar offers them for what is selected row by row. */
function idsOf(target: Target): string[] {
  return "ids" in target ? [...target.ids] : [];
}

export const crediting: BulkAction = {
  async check(target) {
    const input = { invoiceIds: idsOf(target), dryRun: true };
    return read(await dryRun(CreditInvoices, { input }), "createCreditNotesFromInvoices");
  },
  async send(ids, memo) {
    return read(await change(CreditInvoices, { input: { invoiceIds: ids, memo: memo || null } }), "createCreditNotesFromInvoices");
  },
};

export const applying: BulkAction = {
  async check(target) {
    return read(await dryRun(ApplyCreditNotes, { input: { creditNoteIds: idsOf(target), dryRun: true } }), "applyCreditNotes");
  },
  async send(ids) {
    return read(await change(ApplyCreditNotes, { input: { creditNoteIds: ids } }), "applyCreditNotes");
  },
};
