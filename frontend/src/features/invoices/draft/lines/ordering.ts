/** Moving lines and groups to another place. */
import type { Draft } from "../model/DraftDetail";
import type { Operation } from "../model/operations";

export interface Move {
  label: string;
  operation: Operation;
  /** For who cannot see it move. */
  announcement: string;
}

/** One place up or down; at the end of its group a line goes over into the next one. */
export function moveLineBy(draft: Draft, lineItemId: string, step: 1 | -1): Move | null {
  const groupPlace = draft.groups.findIndex((group) => group.lines.some((line) => line.id === lineItemId));
  const group = draft.groups[groupPlace];
  const place = group?.lines.findIndex((line) => line.id === lineItemId) ?? -1;
  const wanted = place + step;
  if (group && wanted >= 0 && wanted < group.lines.length) return moveLineTo(draft, lineItemId, group.id, wanted);
  const neighbour = draft.groups[groupPlace + step];
  return neighbour ? moveLineTo(draft, lineItemId, neighbour.id, step === 1 ? 0 : neighbour.lines.length) : null;
}

export function moveLineTo(draft: Draft, lineItemId: string, groupId: string, position: number): Move | null {
  const from = draft.groups.find((group) => group.lines.some((line) => line.id === lineItemId));
  const to = draft.groups.find((group) => group.id === groupId);
  const line = from?.lines.find((each) => each.id === lineItemId);
  if (!line || !to) return null;
  if (from === to && to.lines[position]?.id === lineItemId) return null;
  const count = from === to ? to.lines.length : to.lines.length + 1;
  const where = from === to ? "" : ` in ${to.name}`;
  return {
    label: `Place of ${line.name}`,
    operation: { moveLineItem: { lineItemId, groupId, position } },
    announcement: `${line.name}, position ${position + 1} of ${count}${where}`,
  };
}

export function moveGroupBy(draft: Draft, groupId: string, step: 1 | -1): Move | null {
  return moveGroupTo(draft, groupId, draft.groups.findIndex((group) => group.id === groupId) + step);
}

export function moveGroupTo(draft: Draft, groupId: string, position: number): Move | null {
  const group = draft.groups.find((each) => each.id === groupId);
  if (!group || position < 0 || position >= draft.groups.length || draft.groups[position] === group) return null;
  return {
    label: `Place of ${group.name}`,
    operation: { moveLineItemGroup: { groupId, position } },
    announcement: `${group.name}, position ${position + 1} of ${draft.groups.length}`,
  };
}

/** Where something dropped at `targetId`, or at the end, goes; counted without the thing itself. */
export function placeBeside(ids: readonly string[], movedId: string, targetId: string, edge: "before" | "after" | "end"): number {
  const others = ids.filter((id) => id !== movedId);
  if (edge === "end") return others.length;
  return others.indexOf(targetId) + (edge === "after" ? 1 : 0);
}
