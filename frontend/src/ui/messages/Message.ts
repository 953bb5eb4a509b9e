/** A message of the outbox: what became of it and what can be done. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const Message = graphql(`
  fragment Message on Email @_unmask {
    id
    kind
    state
    recipients
    subject
    sendAfter
    secondsLeft
    sentAt
    serverAnswer
    error
    bouncedAt
    bounceReason
    attempts
    createdAt
    availableActions
  }
`);

export type Message = ResultOf<typeof Message>;

/** Whether something will still happen to it by itself. */
export function isUnderWay(message: Pick<Message, "state">): boolean {
  return message.state === "WAITING" || message.state === "SENDING";
}
