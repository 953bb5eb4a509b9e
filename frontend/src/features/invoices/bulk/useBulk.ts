/** A bulk action step by step: check what is possible, do it in portions, and keep each result. */
import { useCallback, useEffect, useState } from "react";
import type { BulkAction } from "./bulkActions";
import type { BulkResult } from "./bulkResults";
import type { Target } from "./target";

/** Small enough for visible progress, large enough to be quick. */
const PORTION = 20;

export type BulkStep =
  | { step: "checking" }
  | { step: "ready"; possible: BulkResult[]; refused: BulkResult[] }
  | { step: "working"; done: number; total: number }
  | { step: "finished"; done: BulkResult[]; refused: BulkResult[] }
  | { step: "failed"; message: string };

export function useBulk(action: BulkAction, target: Target) {
  const [state, setState] = useState<BulkStep>({ step: "checking" });

  useEffect(() => {
    let isWanted = true;
    void action.check(target, "").then((outcome) => {
      if (!isWanted) return;
      if (!outcome.isDone) return setState({ step: "failed", message: sentenceOf(outcome.refusals) });
      setState({ step: "ready", ...parted(outcome.data, "possible") });
    });
    return () => {
      isWanted = false;
    };
  }, [action, target]);

  const run = useCallback(
    async (possible: readonly BulkResult[], reason: string): Promise<BulkResult[]> => {
      const ids = possible.map((result) => result.id);
      const results: BulkResult[] = [];
      for (let start = 0; start < ids.length; start += PORTION) {
        setState({ step: "working", done: start, total: ids.length });
        const outcome = await action.send(ids.slice(start, start + PORTION), reason);
        if (!outcome.isDone) {
          setState({ step: "failed", message: `${doneSoFar(results)}${sentenceOf(outcome.refusals)}` });
          return results;
        }
        results.push(...outcome.data);
      }
      setState({ step: "finished", ...parted(results, "done") });
      return results;
    },
    [action],
  );

  return { state, run };
}

function parted<Name extends "possible" | "done">(results: readonly BulkResult[], name: Name) {
  return {
    [name]: results.filter((result) => result.isDone),
    refused: results.filter((result) => !result.isDone),
  } as Record<Name | "refused", BulkResult[]>;
}

function sentenceOf(refusals: readonly { message: string }[]): string {
  return refusals.map((refusal) => refusal.message).join(" ");
}

function doneSoFar(results: readonly BulkResult[]): string {
  const done = results.filter((result) => result.isDone).length;
  return done > 0 ? `${done} done so far. ` : "";
}
