/** The document as it would be; nothing is stored. */
import { graphql } from "@/graphql/graphql";
import { usePreview } from "@/lib/api";
import type { DocumentHtmlState } from "../document/useDocumentHtml";
import type { Kind } from "../kind/kinds";
import { inputOf, type NewDraft } from "./newDraft";

export const PreviewNewInvoice = graphql(`
  query PreviewNewInvoice($input: PreviewInvoiceInput) {
    previewInvoice(input: $input) {
      previewHtml
    }
  }
`);

export function useNewInvoicePreview(businessId: string, draft: NewDraft, { documentType }: Kind): DocumentHtmlState {
  const input = inputOf(businessId, draft);
  const { data, problem, retry } = usePreview(PreviewNewInvoice, input && { input: { ...input, documentType } });
  return { html: data?.previewInvoice.previewHtml ?? null, problem, retry };
}
