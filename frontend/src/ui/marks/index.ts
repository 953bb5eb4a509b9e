/** Small marks inside text, cells and buttons. */
export { Amount } from "./Amount";
export { DocumentStatus, DocumentStatuses, type StatusFacts } from "./DocumentStatus";
export { Kbd } from "./Kbd";
export { Monogram } from "./Monogram";
export { Pill, type Tone } from "./Pill";
export { type ScheduleState, ScheduleStatus } from "./ScheduleStatus";
