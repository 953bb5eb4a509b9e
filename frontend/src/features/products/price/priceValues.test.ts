import { expect, test } from "vitest";
import { hasEventLimits, isComplete, newPrice, newTier, termsOf, withMetric, withModel } from "./priceValues";

const PRICE = newPrice("API calls", "EUR");

test("terms carry only what their model has", () => {
  const values = { ...PRICE, rate: "12", packageSize: "100", tiers: [{ ...newTier(), rate: "3" }] };

  expect(termsOf(values)).toMatchObject({ model: "PER_UNIT", rate: "12", packageSize: null, tiers: [] });
  expect(termsOf(withModel(values, "PACKAGE"))).toMatchObject({ rate: "12", packageSize: "100", tiers: [] });
  expect(termsOf(withModel(values, "GRADUATED"))).toMatchObject({
    rate: null,
    packageSize: null,
    tiers: [{ upTo: null, rate: "3", flatFee: "0" }],
  });
});

test("limits per event go with a percentage per unit only", () => {
  const values = { ...PRICE, rate: "0.9", rateKind: "PERCENT" as const, minimumPerEvent: "0.25" };

  expect(termsOf(values)).toMatchObject({ minimumPerEvent: "0.25", maximumPerEvent: null });
  expect(hasEventLimits(values)).toBe(true);
  expect(hasEventLimits({ ...values, rateKind: "AMOUNT" })).toBe(false);
  expect(termsOf(withModel(values, "FIXED"))).toMatchObject({ rateKind: "AMOUNT", minimumPerEvent: null });
});

test("a one-time price is charged once and not by usage", () => {
  const metered = withMetric(PRICE, "metric");

  expect(metered).toMatchObject({ timing: "IN_ARREARS", metricId: "metric" });
  expect(withModel(metered, "ONE_TIME")).toMatchObject({ frequency: "ONE_TIME", metricId: null });
  expect(withModel(withModel(PRICE, "ONE_TIME"), "FIXED").frequency).toBe("MONTHLY");
});

test("every tier but the last needs its end before a charge can be computed", () => {
  const tiered = withModel(PRICE, "VOLUME");
  const filled = { ...tiered, tiers: tiered.tiers.map((tier) => ({ ...tier, rate: "1" })) };

  expect(isComplete(filled)).toBe(false);
  expect(isComplete({ ...filled, tiers: filled.tiers.map((tier, place) => ({ ...tier, upTo: place === 0 ? "10" : "" })) })).toBe(true);
});
