/** What moving a sandbox's clock means. */

interface Run {
  draftsCreated: number;
  failures: number;
}

/** The first day of the month after. */
export function nextMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

export function outcomeOf(runs: readonly Run[]): string {
  const drafts = runs.reduce((sum, run) => sum + run.draftsCreated, 0);
  const failures = runs.reduce((sum, run) => sum + run.failures, 0);
  const made = drafts === 0 ? "Nothing fell due on the way." : drafts === 1 ? "1 draft was made." : `${drafts} drafts were made.`;
  if (failures === 0) return made;
  return `${made} ${failures === 1 ? "1 schedule" : `${failures} schedules`} could not be billed.`;
}
