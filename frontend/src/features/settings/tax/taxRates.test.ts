import { expect, test } from "vitest";
import type { TaxRate } from "./TaxCategoryDetail";
import { endedBy, stateOf } from "./taxRates";

const VAT: TaxRate = {
  id: "1",
  country: "DE",
  region: null,
  treatment: "STANDARD",
  rate: "19",
  label: "VAT",
  reason: null,
  validFrom: "2021-01-01",
  validUntil: null,
};

test.each([
  ["2026-01-01", null, "current"],
  ["2026-01-02", null, "coming"],
  ["2025-01-01", "2026-01-01", "past"],
  ["2025-01-01", "2026-01-02", "current"],
])("a rate from %s until %s is %s on 1 January 2026", (validFrom, validUntil, state) => {
  expect(stateOf({ validFrom, validUntil }, "2026-01-01")).toBe(state);
});

test("a new rate ends the open one of its place", () => {
  const past = { ...VAT, id: "0", validFrom: "2020-07-01", validUntil: "2021-01-01" };

  expect(endedBy([past, VAT], { country: "DE", region: "" }, "2027-01-01")).toBe(VAT);
});

test("a new rate leaves other places and later rates alone", () => {
  expect(endedBy([VAT], { country: "FR", region: "" }, "2027-01-01")).toBeUndefined();
  expect(endedBy([VAT], { country: "DE", region: "BY" }, "2027-01-01")).toBeUndefined();
  expect(endedBy([VAT], { country: "DE", region: "" }, "2020-01-01")).toBeUndefined();
});
