/** The lines that a recalculation added or changed, to be pointed at for a moment. */
import { type Draft, linesOf } from "../model/DraftDetail";

export function changedLineIds(before: Draft, after: Draft): ReadonlySet<string> {
  const former = new Map(linesOf(before).map((line) => [line.id, line]));
  const isChanged = (line: ReturnType<typeof linesOf>[number]) => {
    const known = former.get(line.id);
    return !known || known.amount.amount !== line.amount.amount || known.quantity !== line.quantity || known.rate !== line.rate;
  };
  return new Set(linesOf(after).filter(isChanged).map((line) => line.id));
}
