import { expect, test } from "vitest";
import { inputOf, wholeOf, withLine } from "./creditChoice";
import type { CreditedInvoice } from "./CreditedInvoice";

const line = (id: string, left: string) => ({ id, creditable: { amount: left, currency: "EUR" } });
const invoice = { groups: [{ lines: [line("a", "50.00"), line("b", "0.00"), line("c", "-2.00")] }] } as unknown as CreditedInvoice;

test("everything that remains is chosen at first", () => {
  expect(inputOf("i", wholeOf(invoice))?.lines).toEqual([{ lineItemId: "a" }, { lineItemId: "c" }]);
});

test("a part is sent by the measure that it was given in", () => {
  const part = withLine(wholeOf(invoice), "a", { by: "quantity", quantity: "2", amount: "7" });
  expect(inputOf("i", part)?.lines?.[0]).toEqual({ lineItemId: "a", quantity: "2" });
});

test("nothing is asked while an amount is still to be typed, or nothing is chosen", () => {
  const whole = wholeOf(invoice);
  const none = withLine(withLine(whole, "a", { isChosen: false }), "c", { isChosen: false });
  expect(inputOf("i", withLine(whole, "a", { by: "amount" }))).toBeNull();
  expect(inputOf("i", none)).toBeNull();
});
