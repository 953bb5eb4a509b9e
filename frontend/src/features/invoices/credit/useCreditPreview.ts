/** The credit note as it would be: its page and sums; nothing is stored. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { type Problem, usePreview } from "@/lib/api";
import type { DocumentHtmlState } from "../document/useDocumentHtml";
import { type CreditChoice, inputOf } from "./creditChoice";

export const PreviewCreditNote = graphql(`
  query PreviewCreditNote($input: CreditInvoiceInput!) {
    previewCreditNote(input: $input) {
      previewHtml
      net {
        amount
        currency
      }
      taxTotal {
        amount
        currency
      }
      total {
        amount
        currency
      }
    }
  }
`);

export interface CreditPreview {
  document: DocumentHtmlState;
  /** Null while the choice cannot be credited. */
  sums: ResultOf<typeof PreviewCreditNote>["previewCreditNote"] | null;
  /** Why not. */
  problem: Problem | null;
}

export function useCreditPreview(invoiceId: string, choice: CreditChoice): CreditPreview {
  const input = inputOf(invoiceId, choice);
  const { data, problem, retry } = usePreview(PreviewCreditNote, input && { input });
  const note = data?.previewCreditNote ?? null;
  const isAsked = input !== null;
  return {
    document: { html: note?.previewHtml ?? null, problem, retry },
    sums: isAsked && !problem ? note : null,
    problem: isAsked ? problem : null,
  };
}
