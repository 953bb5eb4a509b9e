import { expect, test } from "vitest";
import { monthsOf } from "./months";

test("a period's months go over the turn of the year", () => {
  expect(monthsOf({ from: "2025-11-30", to: "2026-02-01" })).toEqual(["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
});

test("a period that ends before it begins is its last month", () => {
  expect(monthsOf({ from: "2026-05-01", to: "2026-02-01" })).toEqual(["2026-02-01"]);
});

test("no more months are drawn than can be told apart", () => {
  expect(monthsOf({ from: "1999-01-01", to: "2026-02-01" })).toHaveLength(60);
});
