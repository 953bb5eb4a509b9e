import { expect, test } from "vitest";
import { filterOf, readScheduleSearch } from "./scheduleSearch";

test("without a view the active ones are shown", () => {
  expect(filterOf(readScheduleSearch({}))).toEqual({ status: ["ACTIVE"] });
});

test("a view and a currency narrow together", () => {
  expect(filterOf(readScheduleSearch({ view: "failed", currency: "EUR" }))).toEqual({ hasFailed: true, currency: "EUR" });
});

test("what the list does not know is left out of its state", () => {
  expect(readScheduleSearch({ view: "burnt", sort: "TOTAL_ASC" })).toEqual({});
});
