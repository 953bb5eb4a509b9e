import { expect, test } from "vitest";
import { definitionOf, isComplete, NEW_METRIC, newFilter } from "./metricValues";

test("a count needs no property, and takes none along", () => {
  const count = { ...NEW_METRIC, eventType: " api.calls ", aggregation: "COUNT" as const, valueProperty: "calls" };

  expect(definitionOf(count)).toMatchObject({ eventType: "api.calls", valueProperty: null });
  expect(isComplete(count)).toBe(true);
  expect(isComplete({ ...count, aggregation: "SUM", valueProperty: "" })).toBe(false);
});

test("a filter has several values, separated by commas", () => {
  const filter = { ...newFilter(), property: "region", values: "eu-west, us-east ,", negated: true };

  expect(definitionOf({ ...NEW_METRIC, filters: [filter] }).filters).toEqual([
    { property: "region", values: ["eu-west", "us-east"], negated: true },
  ]);
});

test("a filter still being written keeps the metric from being tried", () => {
  const metric = { ...NEW_METRIC, eventType: "api.calls", valueProperty: "calls" };

  expect(isComplete(metric)).toBe(true);
  expect(isComplete({ ...metric, filters: [newFilter()] })).toBe(false);
});
