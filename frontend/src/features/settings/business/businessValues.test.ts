import { expect, test } from "vitest";
import { inputOf, valuesOf } from "./businessValues";

const ACME = {
  id: "1",
  name: "Acme",
  legalName: "Acme GmbH",
  legalForm: "GmbH",
  registrationId: null,
  email: "billing@acme.example",
  phone: null,
  website: null,
  timeZone: "Europe/Berlin",
  defaultCurrency: "EUR",
  language: "de",
  paper: "A4",
  paymentTermsDays: 14,
  address: { line1: "Hauptstr. 1", line2: null, city: "Berlin", region: null, postalCode: "10115", country: "DE" },
};

test("a business comes back as it was", () => {
  const { id, ...settings } = ACME;

  expect(inputOf(valuesOf(ACME))).toEqual(settings);
});

test("what is emptied is sent as null, so that it goes", () => {
  const values = { ...valuesOf(ACME), email: " ", legalForm: "" };

  expect(inputOf(values)).toMatchObject({ email: null, legalForm: null });
});

test("without a legal name the name is it", () => {
  expect(inputOf({ ...valuesOf(ACME), legalName: "" }).legalName).toBe("Acme");
});

test("payment terms that are emptied stay as they were", () => {
  expect(inputOf({ ...valuesOf(ACME), paymentTermsDays: "" })).not.toHaveProperty("paymentTermsDays");
});

test("an address without a country is left to the server to refuse", () => {
  const values = { ...valuesOf(ACME), "address.country": "" };

  expect(inputOf(values).address).toMatchObject({ city: "Berlin", country: "" });
});
