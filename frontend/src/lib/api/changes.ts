/** Sending changes: each is done, or refused with reasons that a form can place. */
import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useState } from "react";
import { createStore } from "@/lib/createStore";
import { client, uncachedClient } from "./client";
import { problemOf } from "./problems";
import { hasUnreadable } from "./unreadable";

export interface Refusal {
  code: string;
  message: string;
  /** The input that it concerns, such as `input.quantity`. */
  field: string | null;
}

export type Outcome<Data> = { isDone: true; data: Data } | { isDone: false; refusals: Refusal[] };

/** Grows with every change that was made: lists and sums on screen ask again. */
export const changesMade = createStore(0);

export async function change<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const outcome = outcomeOf(await client.mutation(document, variables).toPromise());
  if (outcome.isDone) changesMade.set(changesMade.get() + 1);
  return outcome;
}

/** A change's dry run: it says what would be, and nothing of it is remembered. */
export async function dryRun<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  return outcomeOf(await uncachedClient.mutation(document, variables).toPromise());
}

function outcomeOf<Data>({ data, error }: { data?: Data; error?: CombinedError }): Outcome<Data> {
  if (error) {
    const { code, message } = problemOf(error);
    return { isDone: false, refusals: [{ code, message, field: null }] };
  }
  const refusals = refusalsIn(data);
  return refusals.length > 0 ? { isDone: false, refusals } : { isDone: true, data: data as Data };
}

const UNREADABLE: Refusal = { code: "UNREADABLE", message: "A number cannot be read; correct it first.", field: null };

/** The change as a function, and whether one is under way. */
export function useChange<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const [underWay, setUnderWay] = useState(0);
  const send = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      if (hasUnreadable()) return { isDone: false, refusals: [UNREADABLE] };
      setUnderWay((count) => count + 1);
      try {
        return await change(document, variables);
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
    [document],
  );
  return [send, underWay > 0] as const;
}

function refusalsIn(data: unknown): Refusal[] {
  return Object.values(data ?? {}).flatMap((payload) => (payload as { userErrors?: Refusal[] } | null)?.userErrors ?? []);
}

export interface PlacedRefusals {
  /** By the input's name without `input.`, such as `quantity` or `billingAddress.country`. */
  fields: Record<string, string>;
  /** What belongs to no field of the form. */
  others: string[];
}

/** Put each refusal under its field; `known` are the fields that the form has. */
export function placeRefusals(refusals: readonly Refusal[], known: readonly string[]): PlacedRefusals {
  const placed: PlacedRefusals = { fields: {}, others: [] };
  for (const { field, message } of refusals) {
    const name = field?.replace(/^input\./, "");
    if (name !== undefined && known.includes(name)) placed.fields[name] ??= message;
    else placed.others.push(message);
  }
  return placed;
}
