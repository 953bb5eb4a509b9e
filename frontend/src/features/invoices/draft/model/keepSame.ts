/** Parts of a new version that are as before stay the same objects, so that their rows do not render again. */
import type { Draft, Group } from "./DraftDetail";

export function keepSame(before: Draft | null, after: Draft): Draft {
  if (!before) return after;
  const former = new Map(before.groups.map((group) => [group.id, group]));
  return { ...after, groups: after.groups.map((group) => sameGroup(former.get(group.id), group)) };
}

function sameGroup(before: Group | undefined, after: Group): Group {
  if (!before) return after;
  const former = new Map(before.lines.map((line) => [line.id, line]));
  const lines = after.lines.map((line) => same(former.get(line.id), line));
  const isSameOrder = lines.length === before.lines.length && lines.every((line, place) => line === before.lines[place]);
  const group = { ...after, lines: isSameOrder ? before.lines : lines };
  return isSameOrder && isSameBut(before, after, "lines") ? before : group;
}

function same<Part>(before: Part | undefined, after: Part): Part {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function isSameBut(before: Group, after: Group, field: keyof Group): boolean {
  return JSON.stringify({ ...before, [field]: null }) === JSON.stringify({ ...after, [field]: null });
}
