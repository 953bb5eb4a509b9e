/** The document as it would be; nothing is stored. */
import { useEffect, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { client, type Problem, problemOf } from "@/lib/api";
import { useDebounced } from "@/lib/memory";
import type { DocumentHtmlState } from "../document/useDocumentHtml";
import { inputOf, type NewDraft } from "./newDraft";

export const PreviewNewInvoice = graphql(`
  query PreviewNewInvoice($input: PreviewInvoiceInput) {
    previewInvoice(input: $input) {
      previewHtml
    }
  }
`);

const REST = 200;

export function useNewInvoicePreview(businessId: string, draft: NewDraft): DocumentHtmlState {
  const question = useDebounced(JSON.stringify(inputOf(businessId, draft)), REST);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<{ html: string | null; problem: Problem | null }>({ html: null, problem: null });

  useEffect(() => {
    const input = JSON.parse(question) as ReturnType<typeof inputOf>;
    if (!input) return;
    let isCurrent = true;
    void client
      .query(PreviewNewInvoice, { input }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        setShown((former) => ({ html: data?.previewInvoice.previewHtml ?? former.html, problem: error ? problemOf(error) : null }));
      });
    return () => {
      isCurrent = false;
    };
  }, [question, attempt]);

  return { ...shown, retry: () => setAttempt(attempt + 1) };
}
