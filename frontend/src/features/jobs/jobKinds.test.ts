import { expect, test } from "vitest";
import { invoiceIn, kindInWords } from "./jobKinds";

test("a kind without words of its own is read from its name", () => {
  expect(kindInWords("render_invoice")).toBe("Make the PDF of an invoice");
  expect(kindInWords("send_reminder")).toBe("Send reminder");
});

test("a job about an invoice names it in its key", () => {
  expect(invoiceIn("render_invoice:01a204df-ba12-761e-87bf-afd7d5455cba")).toBe("01a204df-ba12-761e-87bf-afd7d5455cba");
  expect(invoiceIn("bill_what_came_due:2026-11-22T00:00:00Z")).toBeNull();
});
