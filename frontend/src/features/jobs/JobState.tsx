/** Where a job stands. */
import { Pill, type Tone } from "@/ui/marks";
import type { JobState as State } from "./jobSearch";

export const STATE_WORDS: Record<State, string> = { FAILED: "Failed", PENDING: "Waiting", RUNNING: "Running", DONE: "Done" };

const TONES: Record<State, Tone> = { FAILED: "red", PENDING: "amber", RUNNING: "blue", DONE: "green" };

export function JobState({ state }: { state: State }) {
  return <Pill tone={TONES[state]}>{STATE_WORDS[state]}</Pill>;
}
