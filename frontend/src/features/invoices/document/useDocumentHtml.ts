/** The page of an invoice as HTML, asked for anew with each version once edits rest for a moment. */
import { useEffect, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { client, type Problem, problemOf } from "@/lib/api";
import { useDebounced } from "@/lib/memory";

const DocumentHtml = graphql(`
  query DocumentHtml($id: UUID!) {
    invoice(id: $id) {
      id
      previewHtml
    }
  }
`);

const REST = 120;

export interface DocumentHtmlState {
  html: string | null;
  problem: Problem | null;
  retry: () => void;
}

export function useDocumentHtml(id: string, version: number): DocumentHtmlState {
  const wanted = useDebounced(`${id} ${version}`, REST);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ id: string; html: string | null; problem: Problem | null } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void client
      .query(DocumentHtml, { id }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        const html = data?.invoice.previewHtml ?? null;
        setAnswer((former) => ({
          id,
          html: html ?? (former?.id === id ? former.html : null),
          problem: error ? problemOf(error) : null,
        }));
      });
    return () => {
      isCurrent = false;
    };
  }, [id, wanted, attempt]);

  const isOurs = answer?.id === id;
  return { html: isOurs ? answer.html : null, problem: isOurs ? answer.problem : null, retry: () => setAttempt(attempt + 1) };
}
