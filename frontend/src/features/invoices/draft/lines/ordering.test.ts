import { describe, expect, it } from "vitest";
import { exampleDraft } from "../model/exampleDraft";
import { moveGroupBy, moveLineBy, placeBeside } from "./ordering";

describe("moving lines and groups", () => {
  it("moves within the group and says the new place", () => {
    const move = moveLineBy(exampleDraft(), "a", 1);

    expect(move?.operation).toEqual({ moveLineItem: { lineItemId: "a", groupId: "g", position: 1 } });
    expect(move?.announcement).toBe("Line a, position 2 of 2");
  });

  it("goes over into the next group at the end of its own", () => {
    expect(moveLineBy(exampleDraft(), "b", 1)?.operation).toEqual({ moveLineItem: { lineItemId: "b", groupId: "h", position: 0 } });
  });

  it("stays at the very ends", () => {
    expect(moveLineBy(exampleDraft(), "a", -1)).toBeNull();
    expect(moveGroupBy(exampleDraft(), "h", 1)).toBeNull();
  });

  it("counts a drop's place without the dropped thing", () => {
    expect(placeBeside(["a", "b", "c"], "a", "c", "before")).toBe(1);
    expect(placeBeside(["a", "b", "c"], "c", "a", "after")).toBe(1);
    expect(placeBeside(["a", "b", "c"], "a", "g", "end")).toBe(2);
  });
});
