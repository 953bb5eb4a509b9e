import { expect, test } from "vitest";
import { newPhase, type PhaseValues } from "../edit/scheduleValues";
import { changedPrices } from "./changedPrices";

const SEATS = { priceId: "seats", title: "Seats", summary: "", isMetered: false, quantity: "25" };
const CALLS = { priceId: "calls", title: "Calls", summary: "", isMetered: true, quantity: "" };
const RUNNING: PhaseValues = { ...newPhase(), prices: [SEATS, CALLS] };

test("what stays as it is is not sent", () => {
  expect(changedPrices(RUNNING, RUNNING)).toEqual({ prices: [], removePriceIds: [] });
});

test("another quantity and a price that ends are sent", () => {
  const wanted = { ...RUNNING, prices: [{ ...SEATS, quantity: "30" }] };

  expect(changedPrices(RUNNING, wanted)).toEqual({
    prices: [{ priceId: "seats", quantity: "30" }],
    removePriceIds: ["calls"],
  });
});

test("discounts are sent once they were touched, also to end them all", () => {
  expect(changedPrices(RUNNING, { ...RUNNING, discounts: [] })).toMatchObject({ discounts: [] });
});
