/** Keeps what the server refused for want of a session, and sends it again once someone has signed in. */
import type { Exchange, Operation } from "@urql/core";
import { filter, makeSubject, merge, pipe, tap } from "wonka";
import { noticeSignedOut, session } from "@/lib/session";

export const holdWhileSignedOut: Exchange = ({ forward }) => {
  const again = makeSubject<Operation>();
  const held = new Map<number, Operation>();

  session.subscribe(() => {
    if (session.get().status !== "in") return;
    const waiting = [...held.values()];
    held.clear();
    for (const operation of waiting) again.next(operation);
  });

  return (operations) =>
    pipe(
      merge([operations, again.source]),
      tap((operation) => {
        if (operation.kind === "teardown") held.delete(operation.key);
      }),
      forward,
      filter(({ operation, error }) => {
        if ((error?.response as Response | undefined)?.status !== 401) return true;
        held.set(operation.key, operation);
        noticeSignedOut();
        return false;
      }),
    );
};
