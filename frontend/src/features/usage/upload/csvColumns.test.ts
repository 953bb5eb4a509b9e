import { expect, test } from "vitest";
import { columnQuery, guessColumns, headerOf, isMapped } from "./csvColumns";

test("names are read from the first line, quoted or not", () => {
  expect(headerOf('\uFEFFid,"Customer, name",Event Type\r\n1,2,3')).toEqual(["id", "Customer, name", "Event Type"]);
});

test("columns are guessed by their names, exact ones first", () => {
  const header = ["timestamp", "ID", "Account", "Event type", "date", "calls"];

  expect(guessColumns(header)).toEqual({
    eventId: "ID",
    customerAlias: "Account",
    eventType: "Event type",
    timestamp: "timestamp",
  });
  expect(isMapped(guessColumns(["calls"]))).toBe(false);
});

test("every other column becomes a property", () => {
  const header = ["eventId", "Account", "eventType", "timestamp", "calls", "properties.region"];

  expect(columnQuery(guessColumns(header), header)).toEqual({ customerAlias: "Account", "properties.calls": "calls" });
});
