/** The columns of the jobs. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatCount, formatInstant } from "@/lib/format";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";
import { kindInWords } from "./jobKinds";
import { JobState } from "./JobState";

export const JobRow = graphql(`
  fragment JobRow on Job {
    id
    kind
    key
    state
    attempts
    runAfter
    lastError
    createdAt
    finishedAt
  }
`);

export type JobRow = ResultOf<typeof JobRow>;

export const columns: readonly Column<JobRow>[] = [
  { id: "kind", header: "Job", cell: (job) => <span className={styles["kind"]}>{kindInWords(job.kind)}</span> },
  { id: "state", header: "State", cell: (job) => <JobState state={job.state} /> },
  { id: "error", header: "Last error", grows: true, cell: (job) => <span className={styles["error"]}>{lastLine(job.lastError)}</span> },
  { id: "attempts", header: "Attempts", isNumeric: true, hides: "medium", cell: (job) => formatCount(job.attempts) },
  { id: "created", header: "Created", isNumeric: true, cell: (job) => formatInstant(job.createdAt) },
  {
    id: "finished",
    header: "Finished",
    isNumeric: true,
    hides: "narrow",
    cell: (job) => (job.finishedAt ? formatInstant(job.finishedAt) : "–"),
  },
];

/** The line of a traceback that says what went wrong. */
function lastLine(error: string | null): string {
  return error?.trimEnd().split("\n").at(-1) ?? "";
}
