/** What takes an edit back, and what makes it again. */
import type { Draft, Line } from "./DraftDetail";
import { linesOf } from "./DraftDetail";
import type { Operation } from "./operations";

/** The operations that take `operation` back, given the draft before it and after it. */
export function inverseOf(operation: Operation, before: Draft, after: Draft): Operation[] {
  return inverseOfUpdate(operation, before) ?? inverseOfOrder(operation, before) ?? inverseOfAddition(before, after);
}

/** What makes `operation` again after it was taken back: what was added is then restored, not added anew. */
export function repeatOf(operation: Operation, before: Draft, after: Draft): Operation[] {
  const { addLineItem, addLineItemGroup, addCharge, creditInvoiceLine, addInvoiceDiscount } = operation;
  const isAddition = addLineItem ?? addLineItemGroup ?? addCharge ?? creditInvoiceLine ?? addInvoiceDiscount;
  return isAddition ? restorations(before, after) : [operation];
}

function inverseOfUpdate(operation: Operation, before: Draft): Operation[] | null {
  if (operation.updateInvoice) return [{ updateInvoice: formerHead(operation.updateInvoice, before) }];
  if (operation.updateLineItem) return formerLine(operation.updateLineItem, before);
  if (operation.updateLineItemGroup) {
    const { groupId, ...values } = operation.updateLineItemGroup;
    const group = before.groups.find((each) => each.id === groupId);
    if (!group) return [];
    if (group.origin === "ENGINE" && !group.overriddenFields.includes("name")) return [{ resetLineItemGroup: { groupId } }];
    return [{ updateLineItemGroup: { groupId, ...former(values, group) } }];
  }
  if (operation.updateInvoiceDiscount) {
    const { discountId, ...values } = operation.updateInvoiceDiscount;
    const discount = before.discounts.find((each) => each.id === discountId);
    return discount ? [{ updateInvoiceDiscount: { discountId, ...former(values, discount) } }] : [];
  }
  return null;
}

function inverseOfOrder(operation: Operation, before: Draft): Operation[] | null {
  if (operation.removeLineItem) return [{ restoreLineItem: operation.removeLineItem }];
  if (operation.restoreLineItem) return [{ removeLineItem: operation.restoreLineItem }];
  if (operation.removeLineItemGroup) return [{ restoreLineItemGroup: operation.removeLineItemGroup }];
  if (operation.restoreLineItemGroup) return [{ removeLineItemGroup: operation.restoreLineItemGroup }];
  if (operation.removeInvoiceDiscount) return [{ restoreInvoiceDiscount: operation.removeInvoiceDiscount }];
  if (operation.restoreInvoiceDiscount) return [{ removeInvoiceDiscount: operation.restoreInvoiceDiscount }];
  if (operation.moveLineItemGroup) {
    const { groupId } = operation.moveLineItemGroup;
    return [{ moveLineItemGroup: { groupId, position: before.groups.findIndex((group) => group.id === groupId) } }];
  }
  if (operation.moveLineItem) return formerPlace(operation.moveLineItem.lineItemId, before);
  if (operation.resetLineItem) return overridden(operation.resetLineItem.lineItemId, before);
  return null;
}

function formerPlace(lineItemId: string, before: Draft): Operation[] {
  const group = before.groups.find((each) => each.lines.some((line) => line.id === lineItemId));
  if (!group) return [];
  const position = group.lines.findIndex((line) => line.id === lineItemId);
  return [{ moveLineItem: { lineItemId, groupId: group.id, position } }];
}

function formerHead(update: NonNullable<Operation["updateInvoice"]>, before: Draft) {
  const { billTo, customerId, ...plain } = update;
  return {
    ...former(plain, before),
    ...(billTo !== undefined && { billTo: formerRecipient(before) }),
    ...(customerId !== undefined && { customerId: before.customer.id }),
  };
}

function formerRecipient(before: Draft) {
  const address = before.billTo?.address;
  return before.billTo && address ? { ...address, country: address.country ?? "", name: before.billTo.name } : null;
}

/** Fields that the engine had are given back to it; those a person had set get their value again. */
function formerLine(update: NonNullable<Operation["updateLineItem"]>, before: Draft): Operation[] {
  const { lineItemId, taxCategoryId, tax, ...values } = update;
  const line = linesOf(before).find((each) => each.id === lineItemId);
  if (!line) return [];
  const touched = [...Object.keys(values), ...(taxCategoryId ?? tax ? ["tax"] : [])];
  const isEngines = (field: string) => line.origin === "ENGINE" && !isOverridden(line, field);
  const givenBack = touched.filter(isEngines);
  const setAgain = touched.filter((field) => !isEngines(field));
  return [
    ...(givenBack.length > 0 ? [{ resetLineItem: { lineItemId, fields: givenBack } }] : []),
    ...(setAgain.length > 0 ? [{ updateLineItem: { lineItemId, ...valuesOf(line, setAgain) } }] : []),
  ];
}

function overridden(lineItemId: string, before: Draft): Operation[] {
  const line = linesOf(before).find((each) => each.id === lineItemId);
  const fields = line?.overriddenFields.map((field) => (field === "unit_code" ? "unitCode" : field)) ?? [];
  return line && fields.length > 0 ? [{ updateLineItem: { lineItemId, ...valuesOf(line, fields) } }] : [];
}

function isOverridden(line: Line, field: string): boolean {
  return line.overriddenFields.includes(field) || (field === "unitCode" && line.overriddenFields.includes("unit_code"));
}

function valuesOf(line: Line, fields: readonly string[]) {
  const { tax, ...plain } = Object.fromEntries(fields.map((field) => [field, true]));
  const { categoryId, treatment, rate, label, reason } = line.taxedAs;
  const byHand = { treatment, rate, label, reason };
  return { ...former(plain, line), ...(tax && (categoryId ? { taxCategoryId: categoryId } : { tax: byHand })) };
}

function former(values: object, before: object): Record<string, never> {
  const known = before as Record<string, unknown>;
  return Object.fromEntries(Object.keys(values).map((name) => [name, known[name] ?? null])) as Record<string, never>;
}

function inverseOfAddition(before: Draft, after: Draft): Operation[] {
  return added(before, after).map(({ kind, id }): Operation => {
    if (kind === "group") return { removeLineItemGroup: { groupId: id } };
    return kind === "line" ? { removeLineItem: { lineItemId: id } } : { removeInvoiceDiscount: { discountId: id } };
  });
}

function restorations(before: Draft, after: Draft): Operation[] {
  return added(before, after).map(({ kind, id }): Operation => {
    if (kind === "group") return { restoreLineItemGroup: { groupId: id } };
    return kind === "line" ? { restoreLineItem: { lineItemId: id } } : { restoreInvoiceDiscount: { discountId: id } };
  });
}

interface Added {
  kind: "group" | "line" | "discount";
  id: string;
}

function added(before: Draft, after: Draft): Added[] {
  const groups = newIn(before.groups, after.groups);
  const lines = newIn(linesOf(before), linesOf(after)).filter((line) => !groups.some((group) => group.id === line.groupId));
  return [
    ...groups.map(({ id }): Added => ({ kind: "group", id })),
    ...lines.map(({ id }): Added => ({ kind: "line", id })),
    ...newIn(before.discounts, after.discounts).map(({ id }): Added => ({ kind: "discount", id })),
  ];
}

function newIn<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  const known = new Set(before.map((item) => item.id));
  return after.filter((item) => !known.has(item.id));
}
