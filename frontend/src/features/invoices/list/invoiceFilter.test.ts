import { expect, test } from "vitest";
import { filterOf } from "./invoiceFilter";
import { readInvoiceSearch } from "./invoiceSearch";

test("a view's own condition stays when a filter contradicts it", () => {
  expect(filterOf({ view: "drafts", status: ["FINAL"] }).statusIn).toEqual([]);
  expect(filterOf({ view: "all", status: ["FINAL"] }).statusIn).toEqual(["FINAL"]);
});

test("what is not asked is not sent", () => {
  expect(JSON.parse(JSON.stringify(filterOf({ view: "all" })))).toEqual({ documentType: "INVOICE" });
});

test("an address with nonsense shows the list, not an error", () => {
  expect(readInvoiceSearch({ view: "nonsense", status: "DRAFT,NONSENSE", issuedFrom: "soon", currency: "EUR,USD" })).toEqual({
    status: ["DRAFT"],
    currency: ["EUR", "USD"],
  });
});
