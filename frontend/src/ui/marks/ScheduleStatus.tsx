/** Where a billing schedule stands. */
import { Pill, type Tone } from "./Pill";

export type ScheduleState = "DRAFT" | "PENDING" | "ACTIVE" | "SUSPENDED" | "CANCELLED" | "COMPLETED";

const STATES: Record<ScheduleState, [Tone, string]> = {
  DRAFT: ["amber", "Draft"],
  PENDING: ["blue", "Pending"],
  ACTIVE: ["green", "Active"],
  SUSPENDED: ["amber", "Suspended"],
  CANCELLED: ["grey", "Cancelled"],
  COMPLETED: ["grey", "Completed"],
};

export function ScheduleStatus({ status }: { status: ScheduleState }) {
  const [tone, word] = STATES[status];
  return <Pill tone={tone}>{word}</Pill>;
}
