/** The list's state in its address. */
import { oneOf, type Search } from "@/lib/search";

export const STATES = ["FAILED", "PENDING", "RUNNING", "DONE"] as const;
export type JobState = (typeof STATES)[number];

export interface JobSearch {
  /** All unless said. */
  state?: JobState;
}

export function readJobSearch(search: Search): JobSearch {
  return { state: oneOf(search["state"], STATES) };
}
