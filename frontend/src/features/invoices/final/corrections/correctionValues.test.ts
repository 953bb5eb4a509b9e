import { expect, test } from "vitest";
import { inputOf, valuesOf } from "./correctionValues";

const invoice = {
  id: "1",
  version: 4,
  documentType: "INVOICE",
  number: "SEQ-7",
  purchaseOrder: "PO-1",
  reference: null,
  memo: "As agreed",
  dueOn: "2026-04-14",
  billingAddress: { line1: "Ring 2", line2: null, postalCode: "20095", city: "Hamburg", region: null, country: "DE" },
} as const;

test("what was not touched is not sent", () => {
  expect(inputOf(valuesOf(invoice), invoice)).toEqual({ expectedVersion: 4 });
});

test("what was emptied is sent as nothing", () => {
  const values = { ...valuesOf(invoice), purchaseOrder: "  ", dueOn: "2026-05-01" };

  expect(inputOf(values, invoice)).toEqual({ expectedVersion: 4, purchaseOrder: null, dueOn: "2026-05-01" });
});

test("an address is sent whole, in its country", () => {
  const values = { ...valuesOf(invoice), "billingAddress.line1": "Alster 9" };

  expect(inputOf(values, invoice)).toEqual({
    expectedVersion: 4,
    billingAddress: { line1: "Alster 9", line2: null, postalCode: "20095", city: "Hamburg", region: null, country: "DE" },
  });
});
