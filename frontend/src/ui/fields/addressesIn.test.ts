import { expect, test } from "vitest";
import { addressesIn } from "./addressesIn";

test("addresses are taken out of a pasted list, without names and each once", () => {
  expect(addressesIn("Anna Berg <anna@acme.com>, bob@acme.com; bob@acme.com\n")).toEqual(["anna@acme.com", "bob@acme.com"]);
});

test("what is no address stays for the server to refuse", () => {
  expect(addressesIn("anna")).toEqual(["anna"]);
  expect(addressesIn("  ")).toEqual([]);
});
