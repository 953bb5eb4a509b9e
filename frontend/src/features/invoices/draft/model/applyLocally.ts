/** A draft as it will be once its edits are saved: names, values and order, never amounts; those are the server's. */
import type { Discount, Draft, Group, Line } from "./DraftDetail";
import type { Operation } from "./operations";

export function applyLocally(draft: Draft, operations: readonly Operation[]): Draft {
  return operations.reduce(applyOne, draft);
}

function applyOne(draft: Draft, operation: Operation): Draft {
  if (operation.updateInvoice) return { ...draft, ...headOf(operation.updateInvoice) };
  if (operation.updateLineItem) {
    const { lineItemId, ...values } = operation.updateLineItem;
    return withLine(draft, lineItemId, (line) => ({ ...line, ...lineValues(line, values) }));
  }
  if (operation.updateLineItemGroup) {
    const { groupId, ...values } = operation.updateLineItemGroup;
    return withGroup(draft, groupId, (group) => ({ ...group, ...(given(values) as Partial<Group>) }));
  }
  if (operation.updateInvoiceDiscount) {
    const { discountId, ...values } = operation.updateInvoiceDiscount;
    const update = given(values) as Partial<Discount>;
    return { ...draft, discounts: draft.discounts.map((each) => (each.id === discountId ? { ...each, ...update } : each)) };
  }
  return applyToOrder(draft, operation);
}

function applyToOrder(draft: Draft, operation: Operation): Draft {
  if (operation.removeLineItem) return withoutLine(draft, operation.removeLineItem.lineItemId);
  if (operation.moveLineItem) return moveLine(draft, operation.moveLineItem);
  if (operation.removeLineItemGroup) {
    const { groupId } = operation.removeLineItemGroup;
    return { ...draft, groups: draft.groups.filter((group) => group.id !== groupId) };
  }
  if (operation.moveLineItemGroup) {
    const { groupId, position } = operation.moveLineItemGroup;
    const moved = draft.groups.find((group) => group.id === groupId);
    return moved ? { ...draft, groups: placed(draft.groups, moved, position) } : draft;
  }
  if (operation.removeInvoiceDiscount) {
    const { discountId } = operation.removeInvoiceDiscount;
    return { ...draft, discounts: draft.discounts.filter((each) => each.id !== discountId) };
  }
  // What is added or restored gets its id and amounts from the server: it appears with its answer.
  return draft;
}

/** The head's fields that the editor shows; recipients come back with the answer. */
function headOf(update: NonNullable<Operation["updateInvoice"]>): Partial<Draft> {
  const { issueOn, dueOn, purchaseOrder, reference, memo, emails, language, appliesWhenFinalized } = update;
  return given({ issueOn, dueOn, purchaseOrder, reference, memo, emails, language, appliesWhenFinalized }) as Partial<Draft>;
}

function lineValues(line: Line, values: Omit<NonNullable<Operation["updateLineItem"]>, "lineItemId">): Partial<Line> {
  const { tax, taxCategoryId: _, ...plain } = values;
  const taxedAs = tax
    ? { ...line.taxedAs, categoryId: null, treatment: tax.treatment, rate: tax.rate, reason: tax.reason ?? null }
    : line.taxedAs;
  return { ...(given(plain) as Partial<Line>), taxedAs };
}

function given<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}

function withGroup(draft: Draft, id: string, change: (group: Group) => Group): Draft {
  return { ...draft, groups: draft.groups.map((group) => (group.id === id ? change(group) : group)) };
}

function withLine(draft: Draft, id: string, change: (line: Line) => Line): Draft {
  const groupId = draft.groups.find((group) => group.lines.some((line) => line.id === id))?.id ?? "";
  return withGroup(draft, groupId, (group) => ({
    ...group,
    lines: group.lines.map((line) => (line.id === id ? change(line) : line)),
  }));
}

function withoutLine(draft: Draft, id: string): Draft {
  const groups = draft.groups.map((group) =>
    group.lines.some((line) => line.id === id) ? { ...group, lines: group.lines.filter((line) => line.id !== id) } : group,
  );
  return { ...draft, groups };
}

function moveLine(draft: Draft, move: NonNullable<Operation["moveLineItem"]>): Draft {
  const line = draft.groups.flatMap((group) => group.lines).find((each) => each.id === move.lineItemId);
  if (!line) return draft;
  const groupId = move.groupId ?? line.groupId;
  const moved = { ...line, groupId };
  return withGroup(withoutLine(draft, line.id), groupId, (group) => ({
    ...group,
    lines: placed(group.lines, moved, move.position),
  }));
}

function placed<Item extends { id: string }>(items: readonly Item[], item: Item, position: number): Item[] {
  return items.filter((each) => each.id !== item.id).toSpliced(position, 0, item);
}
