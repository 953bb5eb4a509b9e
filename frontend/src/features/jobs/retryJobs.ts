/** Tries failed jobs again and says what became of it. */
import { graphql } from "@/graphql/graphql";
import { change } from "@/lib/api";
import { notify, notifyRefused } from "@/ui/overlays";

const RetryJob = graphql(`
  mutation RetryJob($id: UUID!) {
    retryJob(id: $id) {
      userErrors {
        code
        message
        field
      }
      job {
        id
        state
        attempts
        runAfter
        lastError
      }
    }
  }
`);

/** One after the other; those that were refused are said with the reason. */
export async function retryJobs(ids: readonly string[]): Promise<void> {
  const refused: { message: string }[] = [];
  for (const id of ids) {
    const outcome = await change(RetryJob, { id });
    if (!outcome.isDone) refused.push(...outcome.refusals);
  }
  const done = ids.length - refused.length;
  if (done > 0) notify(done === 1 ? "The job runs again." : `${done} jobs run again.`);
  if (refused.length > 0) notifyRefused(refused);
}
