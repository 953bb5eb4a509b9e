/** Repeats queries that did not reach the server until they do; changes are the sender's to repeat. */
import type { CombinedError, Exchange, Operation } from "@urql/core";
import { filter, makeSubject, merge, pipe, tap } from "wonka";
import { connection } from "./connection";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

export const askAgainWhenLost: Exchange = ({ forward }) => {
  const again = makeSubject<Operation>();
  const waiting = new Map<number, Operation>();
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function askAgain(): void {
    clearTimeout(timer);
    timer = undefined;
    const operations = [...waiting.values()];
    waiting.clear();
    for (const operation of operations) again.next(operation);
  }

  function askLater(operation: Operation): void {
    waiting.set(operation.key, operation);
    timer ??= setTimeout(askAgain, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  window.addEventListener("online", askAgain);

  return (operations) =>
    pipe(
      merge([operations, again.source]),
      tap((operation) => {
        if (operation.kind === "teardown") waiting.delete(operation.key);
      }),
      forward,
      filter(({ operation, error }) => {
        const isLost = error !== undefined && wasNotReached(error);
        connection.set(isLost ? "lost" : "reached");
        if (!isLost) wait = FIRST_WAIT;
        if (!isLost || operation.kind !== "query") return true;
        askLater(operation);
        return false;
      }),
    );
};

/** No answer at all, or one from a proxy whose server is away. */
export function wasNotReached(error: CombinedError): boolean {
  const status = (error.response as Response | undefined)?.status;
  return error.networkError !== undefined && (status === undefined || status === 502 || status === 503 || status === 504);
}
