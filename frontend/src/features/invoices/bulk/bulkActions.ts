/** Finalizing, voiding and deleting many invoices, with a result for each. */
import { graphql } from "@/graphql/graphql";
import { change, dryRun, type Outcome } from "@/lib/api";
import { type BulkResult, bulkResults } from "./bulkResults";
import { InvoiceOutcomes } from "./invoiceOutcomes";
import { type Target, targetInput } from "./target";

const FinalizeInvoices = graphql(
  `
    mutation FinalizeInvoices($input: FinalizeInvoicesInput!) {
      finalizeInvoices(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const VoidInvoices = graphql(
  `
    mutation VoidInvoices($input: VoidInvoicesInput!) {
      voidInvoices(input: $input) {
        ...InvoiceOutcomes
      }
    }
  `,
  [InvoiceOutcomes],
);

const DeleteInvoices = graphql(`
  mutation DeleteInvoices($input: DeleteInvoicesInput!) {
    deleteInvoices(input: $input) {
      userErrors {
        code
        message
        field
      }
      results {
        invoiceId
        isDone
        userErrors {
          message
        }
      }
    }
  }
`);

export type BulkOutcome = Outcome<BulkResult[]>;

export interface BulkAction {
  /** What would be done and refused. */
  check: (target: Target, reason: string) => Promise<BulkOutcome>;
  send: (ids: string[], reason: string) => Promise<BulkOutcome>;
}

export const finalizing: BulkAction = {
  async check(target) {
    return read(await dryRun(FinalizeInvoices, { input: { ...targetInput(target), dryRun: true } }), "finalizeInvoices");
  },
  async send(ids) {
    return read(await change(FinalizeInvoices, { input: { invoiceIds: ids } }), "finalizeInvoices");
  },
};

export const voiding: BulkAction = {
  async check(target, reason) {
    const input = { ...targetInput(target), reason: reason || "Not yet given.", dryRun: true };
    return read(await dryRun(VoidInvoices, { input }), "voidInvoices");
  },
  async send(ids, reason) {
    return read(await change(VoidInvoices, { input: { invoiceIds: ids, reason } }), "voidInvoices");
  },
};

/** `names` by id: what is deleted cannot be asked for its name. */
export function deleting(names: ReadonlyMap<string, string>): BulkAction {
  const named = (results: BulkResult[]) => results.map((result) => ({ ...result, name: names.get(result.id) ?? result.name }));
  return {
    check: (target) => {
      const ids = "ids" in target ? target.ids : [];
      return Promise.resolve({
        isDone: true,
        data: ids.map((id) => ({ id, name: names.get(id) ?? "", isDone: true, reasons: [] })),
      });
    },
    async send(ids) {
      const outcome = read(await change(DeleteInvoices, { input: { invoiceIds: ids } }), "deleteInvoices");
      return outcome.isDone ? { isDone: true, data: named(outcome.data) } : outcome;
    },
  };
}

type Rows = Parameters<typeof bulkResults>[0];

export function read<Name extends string>(outcome: Outcome<Record<Name, { results: Rows | null }>>, name: Name): BulkOutcome {
  return outcome.isDone ? { isDone: true, data: bulkResults(outcome.data[name].results ?? []) } : outcome;
}
