import { expect, test } from "vitest";
import { inputOf, NEW_CUSTOMER, valuesOf } from "./customerValues";

const ADDRESS = { line1: "Hauptstr. 1", line2: null, city: "Berlin", region: null, postalCode: "10115", country: "DE" };

test("what is emptied is sent as null, so that it goes", () => {
  const values = { ...valuesOf({ ...NEW_CUSTOMER, name: "Acme", legalName: "Acme GmbH" }), legalName: "  " };

  expect(inputOf(values)).toMatchObject({ name: "Acme", legalName: null, billingAddress: null });
});

test("an address comes back as it was", () => {
  const values = valuesOf({ ...NEW_CUSTOMER, billingAddress: ADDRESS });

  expect(inputOf(values).billingAddress).toEqual(ADDRESS);
});

test("an address without a country is left to the server to refuse", () => {
  const values = { ...valuesOf(NEW_CUSTOMER), "deliveryAddress.city": "Paris" };

  expect(inputOf(values).deliveryAddress).toMatchObject({ city: "Paris", country: "" });
});

test("a reason for exemption goes only with an exempt customer", () => {
  const values = valuesOf({ ...NEW_CUSTOMER, taxStatus: "TAX_EXEMPT", taxExemptionReason: "Charity" });

  expect(inputOf(values).taxExemptionReason).toBe("Charity");
  expect(inputOf({ ...values, taxStatus: "TAXED" }).taxExemptionReason).toBeNull();
});
