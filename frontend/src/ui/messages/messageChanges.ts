/** What an operator does about a message, and what is said of it. */
import { graphql } from "@/graphql/graphql";
import { change } from "@/lib/api";
import { notify, notifyRefused } from "../overlays";
import { Message } from "./Message";

const CancelEmail = graphql(
  `
    mutation CancelEmail($id: UUID!) {
      cancelEmail(id: $id) {
        userErrors {
          code
          message
          field
        }
        email {
          ...Message
          invoice {
            id
            status
            availableActions
          }
        }
      }
    }
  `,
  [Message],
);

const RetryEmail = graphql(
  `
    mutation RetryEmail($id: UUID!) {
      retryEmail(id: $id) {
        userErrors {
          code
          message
          field
        }
        email {
          ...Message
          invoice {
            id
            status
            availableActions
          }
        }
      }
    }
  `,
  [Message],
);

/** Stops a message that has not left; the server says when it is too late. */
export async function stopMessage(id: string): Promise<void> {
  const outcome = await change(CancelEmail, { id });
  if (!outcome.isDone) return notifyRefused(outcome.refusals);
  notify("Stopped. Nothing was sent.");
}

/** Sends messages again as they were written; those that were refused are said with the reason. */
export async function retryMessages(ids: readonly string[]): Promise<void> {
  const refused: { message: string }[] = [];
  for (const id of ids) {
    const outcome = await change(RetryEmail, { id });
    if (!outcome.isDone) refused.push(...outcome.refusals);
  }
  const done = ids.length - refused.length;
  if (done > 0) notify(done === 1 ? "The email leaves now." : `${done} emails leave now.`);
  if (refused.length > 0) notifyRefused(refused);
}
