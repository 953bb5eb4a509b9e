import { describe, expect, it } from "vitest";
import { applyLocally } from "./applyLocally";
import { exampleDraft } from "./exampleDraft";

const ids = (draft: ReturnType<typeof exampleDraft>) => draft.groups.map((group) => group.lines.map((line) => line.id).join(""));

describe("a draft with edits that are not saved yet", () => {
  it("shows new values and leaves the amounts to the server", () => {
    const after = applyLocally(exampleDraft(), [{ updateLineItem: { lineItemId: "a", quantity: "7" } }]);

    expect(after.groups[0]?.lines[0]).toMatchObject({ quantity: "7", amount: { amount: "10.00" } });
  });

  it("moves a line into another group", () => {
    const after = applyLocally(exampleDraft(), [{ moveLineItem: { lineItemId: "a", groupId: "h", position: 1 } }]);

    expect(ids(after)).toEqual(["b", "ca"]);
  });

  it("removes lines and groups at once", () => {
    const after = applyLocally(exampleDraft(), [{ removeLineItem: { lineItemId: "b" } }, { removeLineItemGroup: { groupId: "h" } }]);

    expect(ids(after)).toEqual(["a"]);
  });

  it("keeps rows that are not concerned the same objects", () => {
    const before = exampleDraft();

    const after = applyLocally(before, [{ updateLineItem: { lineItemId: "a", name: "Seats" } }]);

    expect(after.groups[1]).toBe(before.groups[1]);
    expect(after.groups[0]?.lines[1]).toBe(before.groups[0]?.lines[1]);
  });
});
