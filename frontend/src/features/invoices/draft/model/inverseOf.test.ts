import { describe, expect, it } from "vitest";
import { exampleDraft, exampleGroup, exampleLine } from "./exampleDraft";
import { inverseOf, repeatOf } from "./inverseOf";

const before = exampleDraft();

describe("taking an edit back", () => {
  it("gives a field to the engine that the engine had", () => {
    const inverse = inverseOf({ updateLineItem: { lineItemId: "a", quantity: "9" } }, before, before);

    expect(inverse).toEqual([{ resetLineItem: { lineItemId: "a", fields: ["quantity"] } }]);
  });

  it("sets a field again that a person had set", () => {
    const inverse = inverseOf({ updateLineItem: { lineItemId: "b", quantity: "9" } }, before, before);

    expect(inverse).toEqual([{ updateLineItem: { lineItemId: "b", quantity: "5" } }]);
  });

  it("brings a person's tax back by its category", () => {
    const tax = { treatment: "STANDARD" as const, rate: "7" };

    const inverse = inverseOf({ updateLineItem: { lineItemId: "c", tax } }, before, before);

    expect(inverse).toEqual([{ updateLineItem: { lineItemId: "c", taxCategoryId: "c1" } }]);
  });

  it("puts a moved line back into its group and place", () => {
    const inverse = inverseOf({ moveLineItem: { lineItemId: "b", groupId: "h", position: 0 } }, before, before);

    expect(inverse).toEqual([{ moveLineItem: { lineItemId: "b", groupId: "g", position: 1 } }]);
  });

  it("removes what was added, and restores it when done again", () => {
    const added = exampleDraft({ groups: [...before.groups, exampleGroup("n", [exampleLine("x", "n")])] });
    const operation = { addLineItemGroup: { name: "New group" } };

    expect(inverseOf(operation, before, added)).toEqual([{ removeLineItemGroup: { groupId: "n" } }]);
    expect(repeatOf(operation, before, added)).toEqual([{ restoreLineItemGroup: { groupId: "n" } }]);
  });

  it("restores what was removed", () => {
    expect(inverseOf({ removeLineItem: { lineItemId: "a" } }, before, before)).toEqual([{ restoreLineItem: { lineItemId: "a" } }]);
  });

  it("empties a memo that was empty", () => {
    expect(inverseOf({ updateInvoice: { memo: "Thanks" } }, before, before)).toEqual([{ updateInvoice: { memo: null } }]);
  });
});
