import { expect, test } from "vitest";
import { filterOf, isNarrowed, readPaymentSearch } from "./paymentSearch";

test("an address becomes the API's filter, what it does not know is left out", () => {
  const search = readPaymentSearch({ view: "credit", q: "SEQ-7", method: "CARD", customer: "c1", from: "2026-03-01", to: "soon" });

  expect(filterOf(search)).toEqual({
    hasCredit: true,
    search: "SEQ-7",
    methodIn: ["CARD"],
    customerIds: ["c1"],
    receivedOnFrom: "2026-03-01",
  });
  expect(isNarrowed(search)).toBe(true);
});

test("a view alone narrows nothing", () => {
  const search = readPaymentSearch({ view: "undone", method: "BARTER" });

  expect(filterOf(search)).toEqual({ isUndone: true });
  expect(isNarrowed(search)).toBe(false);
});
