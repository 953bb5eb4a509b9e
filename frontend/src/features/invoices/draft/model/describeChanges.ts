/** What is different between two versions of a draft, for someone who edits it while another does. */
import { formatDay, formatPercent, formatQuantity } from "@/lib/format";
import type { Draft, Line } from "./DraftDetail";
import { linesOf } from "./DraftDetail";

export interface Change {
  /** As `targetsOf` names it. */
  target: string;
  /** Such as `Quantity of Editor seats: 58 → 60`. */
  sentence: string;
}

const HEAD = { memo: "Memo", purchaseOrder: "PO number", reference: "Reference", issueOn: "Issue date", dueOn: "Due date" } as const;

export function describeChanges(before: Draft, after: Draft): Change[] {
  return [...changesOfHead(before, after), ...changesOfGroups(before, after), ...changesOfLines(before, after), ...changesOfDiscounts(before, after)];
}

function changesOfHead(before: Draft, after: Draft): Change[] {
  const fields = (Object.keys(HEAD) as (keyof typeof HEAD)[]).filter((field) => before[field] !== after[field]);
  const plain = fields.map((field) => ({ target: `invoice ${field}`, sentence: arrow(HEAD[field], shown(field, before[field]), shown(field, after[field])) }));
  const isOtherRecipient = JSON.stringify(before.billTo) !== JSON.stringify(after.billTo);
  return isOtherRecipient ? [...plain, { target: "invoice billTo", sentence: "The recipient is another." }] : plain;
}

function shown(field: keyof typeof HEAD, value: string | null): string {
  if (value === null || value === "") return "none";
  return field.endsWith("On") ? formatDay(value) : value;
}

function changesOfGroups(before: Draft, after: Draft): Change[] {
  const renamed = after.groups.flatMap((group) => {
    const former = before.groups.find((each) => each.id === group.id);
    return former && former.name !== group.name ? [{ target: `${group.id} name`, sentence: arrow("Group", former.name, group.name) }] : [];
  });
  return [...renamed, ...comings(before.groups, after.groups)];
}

function changesOfLines(before: Draft, after: Draft): Change[] {
  const former = new Map(linesOf(before).map((line) => [line.id, line]));
  const changed = linesOf(after).flatMap((line) => {
    const known = former.get(line.id);
    return known ? changesOfLine(known, line) : [];
  });
  const stay = new Set(after.groups.map((group) => group.id).filter((id) => before.groups.some((group) => group.id === id)));
  const inStaying = (draft: Draft) => linesOf(draft).filter((line) => stay.has(line.groupId));
  return [...changed, ...comings(inStaying(before), inStaying(after))];
}

function changesOfLine(before: Line, after: Line): Change[] {
  const pairs: [string, string, string, string][] = [
    ["name", "Name", before.name, after.name],
    ["quantity", `Quantity of ${after.name}`, formatQuantity(before.quantity), formatQuantity(after.quantity)],
    ["rate", `Unit price of ${after.name}`, formatQuantity(before.rate), formatQuantity(after.rate)],
    ["tax", `Tax of ${after.name}`, formatPercent(before.taxedAs.rate), formatPercent(after.taxedAs.rate)],
  ];
  return pairs
    .filter(([, , was, is]) => was !== is)
    .map(([field, label, was, is]) => ({ target: `${after.id} ${field}`, sentence: arrow(label, was, is) }));
}

function changesOfDiscounts(before: Draft, after: Draft): Change[] {
  const named = (draft: Draft) => draft.discounts.map((each) => ({ id: each.id, name: `discount “${each.reason}”` }));
  return comings(named(before), named(after));
}

function comings(before: readonly { id: string; name: string }[], after: readonly { id: string; name: string }[]): Change[] {
  const isIn = (list: readonly { id: string }[], id: string) => list.some((each) => each.id === id);
  return [
    ...after.filter(({ id }) => !isIn(before, id)).map(({ id, name }) => ({ target: id, sentence: `Added ${name}` })),
    ...before.filter(({ id }) => !isIn(after, id)).map(({ id, name }) => ({ target: id, sentence: `Removed ${name}` })),
  ];
}

function arrow(label: string, before: string, after: string): string {
  return `${label}: ${before} → ${after}`;
}

/** Whether another's changes touch what an edit is about: the same field, or a thing that is gone. */
export function isInTheWay(changes: readonly Change[], targets: readonly string[]): boolean {
  return targets.some((target) =>
    changes.some((change) => change.target === target || target.startsWith(`${change.target} `)),
  );
}
