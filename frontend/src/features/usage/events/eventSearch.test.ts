import { expect, test } from "vitest";
import { filterOf, readEventSearch } from "./eventSearch";

test("what is not asked is left out", () => {
  expect(filterOf(readEventSearch({ type: "api.calls", from: "yesterday" }))).toEqual({ eventType: "api.calls" });
});

test("the last day is part of what is shown", () => {
  const { occurredFrom, occurredBefore } = filterOf({ from: "2026-10-01", to: "2026-10-01" });

  const hours = (Date.parse(occurredBefore ?? "") - Date.parse(occurredFrom ?? "")) / 3_600_000;
  expect(hours).toBe(24);
});
