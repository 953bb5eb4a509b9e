import { expect, it } from "vitest";
import { exampleLine } from "../model/exampleDraft";
import { taxAsTyped } from "./taxAsTyped";

const { taxedAs } = exampleLine("a", "g");

it.each([
  ["a rate keeps the treatment", taxedAs, "7", "STANDARD"],
  ["nothing on a taxed line is zero rated", taxedAs, "0", "ZERO_RATED"],
  ["nothing on an exempt line stays exempt", { ...taxedAs, treatment: "EXEMPT" as const }, "0.00", "EXEMPT"],
  ["a rate on an exempt line taxes it", { ...taxedAs, treatment: "EXEMPT" as const }, "19", "STANDARD"],
])("%s", (_, before, rate, treatment) => {
  expect(taxAsTyped(before, rate).treatment).toBe(treatment);
});
