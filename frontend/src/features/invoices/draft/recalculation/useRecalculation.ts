/** The difference on screen: it is asked for anew with each choice, so that its consequences are the server's. */
import { useEffect, useMemo, useState } from "react";
import { client, type Problem, problemOf, useChange } from "@/lib/api";
import type { Draft } from "../model/DraftDetail";
import { type Choice, PreviewRecalculation, Recalculate, type Recalculation } from "./recalculation";

interface Shown {
  recalculation: Recalculation | null;
  problem: Problem | null;
  /** What it answers. */
  question: string;
}

export function useRecalculation(draft: Draft, onDone: (after: Draft) => void) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const [isDiscarding, setDiscarding] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [{ recalculation, problem, question: answered }, setShown] = useState<Shown>({ recalculation: null, problem: null, question: "" });
  const [send, isPending] = useChange(Recalculate);

  const choices = useMemo(() => Object.entries(chosen).map(([id, choice]) => ({ id, choice })), [chosen]);

  const question = JSON.stringify([draft.id, draft.version, choices, isDiscarding, attempt]);

  useEffect(() => {
    let isCurrent = true;
    const input = { choices: isDiscarding ? [] : choices, discardManualEdits: isDiscarding };
    void client
      .query(PreviewRecalculation, { id: draft.id, input }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        setShown((former) => ({
          recalculation: data?.previewRecalculation ?? former.recalculation,
          problem: error ? problemOf(error) : null,
          question,
        }));
      });
    return () => {
      isCurrent = false;
    };
  }, [draft.id, choices, isDiscarding, question]);

  async function apply(): Promise<boolean> {
    if (!recalculation) return false;
    const input = {
      token: recalculation.token,
      choices: isDiscarding ? [] : choices,
      discardManualEdits: isDiscarding,
      expectedVersion: draft.version,
    };
    const outcome = await send({ id: draft.id, input });
    if (outcome.isDone) {
      if (outcome.data.recalculateInvoice.invoice) onDone(outcome.data.recalculateInvoice.invoice);
      return true;
    }
    setRefusal(refusalInWords(outcome.refusals[0]));
    // A fresh difference, with the choices made so far.
    setAttempt((count) => count + 1);
    return false;
  }

  return {
    recalculation,
    problem,
    refusal,
    chosen,
    choose: (id: string, choice: Choice) => setChosen((former) => ({ ...former, [id]: choice })),
    chooseAll: (ids: readonly string[], choice: Choice) => setChosen(Object.fromEntries(ids.map((id) => [id, choice]))),
    isDiscarding,
    setDiscarding,
    // What is shown belongs to other choices: it cannot be applied yet.
    isPending: isPending || answered !== question,
    apply,
    retry: () => setAttempt((count) => count + 1),
  };
}

function refusalInWords(refusal: { code: string; message: string } | undefined): string | null {
  if (refusal?.code !== "STALE_DIFFERENCE") return refusal?.message ?? null;
  return "Usage or the draft changed meanwhile. This is the difference as it is now; look at it again.";
}
