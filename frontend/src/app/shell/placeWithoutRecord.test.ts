import { expect, test } from "vitest";
import { placeWithoutRecord } from "./placeWithoutRecord";

const ID = "01936d5e-9f0a-7c3b-8d1e-2f4a6b8c0d1e";

test.each([
  [`/customers/${ID}`, "/customers"],
  [`/customers/${ID}/edit`, "/customers"],
  ["/invoices/new", "/invoices"],
  [`/products/${ID}/prices/new`, "/products"],
  [`/products/plans/${ID}`, "/products/plans"],
  [`/usage/metrics/${ID}`, "/usage"],
  ["/usage/metrics/new", "/usage"],
  ["/settings/business", "/settings/business"],
  ["/usage/upload", "/usage/upload"],
  ["/", "/"],
])("another business is looked at from %s in %s", (pathname, place) => {
  expect(placeWithoutRecord(pathname)).toBe(place);
});
