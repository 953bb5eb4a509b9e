/** A query as one of the faces that a page can have: loading, refused, or full (which may be empty). */
import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useEffect, useRef } from "react";
import { useQuery } from "urql";
import { useStore } from "@/lib/createStore";
import { useLatest } from "@/lib/useLatest";
import { changesMade } from "./changes";
import { type Problem, problemOf } from "./problems";

export type Answer<Data> =
  | { state: "loading"; retry: () => void }
  | { state: "refused"; problem: Problem; retry: () => void }
  | { state: "full"; data: Data; isStale: boolean; retry: () => void };

interface AnswerOptions {
  /** Do not ask yet. */
  pause?: boolean;
  /** Ask again after every change made in this console; for sums and short lists. */
  followsChanges?: boolean;
  /** Do not show the answer to the former variables while the new one is on its way. */
  forgetsFormer?: boolean;
}

export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, followsChanges = false, forgetsFormer = false }: AnswerOptions = {},
): Answer<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query: document, variables, pause });
  const retry = () => execute({ requestPolicy: "network-only" });
  useAfterChanges(retry, followsChanges && !pause);
  if (forgetsFormer && !isAbout(variables, result.operation?.variables)) return { state: "loading", retry };
  if (result.data !== undefined && result.data !== null) {
    return { state: "full", data: result.data, isStale: result.stale || result.fetching, retry };
  }
  if (result.error) return { state: "refused", problem: problemOf(result.error), retry };
  return { state: "loading", retry };
}

function isAbout(asked: AnyVariables, answered: AnyVariables): boolean {
  return JSON.stringify(asked) === JSON.stringify(answered);
}

function useAfterChanges(ask: () => void, isWanted: boolean): void {
  const count = useStore(changesMade);
  const seen = useRef(count);
  const latest = useLatest(ask);
  useEffect(() => {
    if (seen.current === count) return;
    seen.current = count;
    if (isWanted) latest.current();
  }, [count, isWanted, latest]);
}
