/** What settings would lead to, asked once typing rests; the last answer stays until the next is there. */
import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useEffect, useState } from "react";
import { uncachedClient } from "./client";
import { type Problem, problemOf } from "./problems";
import { useDebounced } from "@/lib/memory";

const REST = 200;

export interface Preview<Data> {
  data: Data | null;
  problem: Problem | null;
  retry: () => void;
}

/** Null variables ask nothing: what is typed cannot be previewed yet. A new `occasion` asks the same again. */
export function usePreview<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  occasion: unknown = null,
): Preview<Data> {
  const question = useDebounced(variables && JSON.stringify(variables), REST);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ data: Data | null; problem: Problem | null }>({ data: null, problem: null });

  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    void uncachedClient
      .query(document, JSON.parse(question) as Variables)
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        setAnswer((former) => ({ data: data ?? former.data, problem: error ? problemOf(error) : null }));
      });
    return () => {
      isCurrent = false;
    };
  }, [document, question, attempt, occasion]);

  return { ...answer, retry: () => setAttempt(attempt + 1) };
}
