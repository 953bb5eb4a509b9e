import { expect, test } from "vitest";
import { phaseOf, previewInputOf, termsOf } from "./scheduleInput";
import { followingPhase, newPhase, newSchedule, type PhaseValues, withoutPrice } from "./scheduleValues";

const SEATS = { priceId: "seats", title: "Seats", summary: "12 EUR each", isMetered: false, quantity: "25" };
const CALLS = { priceId: "calls", title: "Calls", summary: "0.001 EUR each", isMetered: true, quantity: "" };
const PHASE: PhaseValues = { ...newPhase(), prices: [SEATS, CALLS] };

test("a metered price goes without a quantity", () => {
  expect(phaseOf(PHASE).prices).toEqual([
    { priceId: "seats", quantity: "25" },
    { priceId: "calls", quantity: null },
  ]);
});

test("a phase ends by its day or by its months, never by both", () => {
  const typed = { ...PHASE, endOn: "2027-01-31", durationMonths: "6" };

  expect(phaseOf({ ...typed, end: "day" })).toMatchObject({ endOn: "2027-01-31", durationMonths: null });
  expect(phaseOf({ ...typed, end: "months" })).toMatchObject({ endOn: null, durationMonths: 6 });
  expect(phaseOf({ ...typed, end: "open" })).toMatchObject({ endOn: null, durationMonths: null });
});

test("nothing is previewed before there is a customer and a price", () => {
  const values = newSchedule("EUR", "2026-11-22");

  expect(previewInputOf(values)).toBeNull();
  expect(previewInputOf({ ...values, customer: { id: "c", name: "Acme" } })).toBeNull();
  expect(previewInputOf({ ...values, customer: { id: "c", name: "Acme" }, phases: [PHASE] })).toMatchObject({
    customerId: "c",
    startOn: "2026-11-22",
    billingDay: null,
  });
});

test("a phase added takes over the prices, and the one before it gets an end", () => {
  const [first, second] = followingPhase([PHASE]);

  expect(first?.end).toBe("months");
  expect(second).toMatchObject({ end: "open", prices: [SEATS, CALLS] });
  expect(second?.key).not.toBe(first?.key);
});

test("a price that goes leaves discounts and minimums", () => {
  const discount = { key: "d", name: "Launch", kind: "PERCENT" as const, value: "10", priceIds: ["seats", "calls"] };
  const left = withoutPrice({ ...PHASE, discounts: [discount] }, "seats");

  expect(left.prices).toEqual([CALLS]);
  expect(left.discounts[0]?.priceIds).toEqual(["calls"]);
});

test("terms are plain numbers and days", () => {
  const values = { ...newSchedule("EUR", "2026-11-22"), billingDay: "15", phases: [PHASE] };

  expect(termsOf(values)).toMatchObject({ billingDay: 15, currency: "EUR", startOn: "2026-11-22" });
});
