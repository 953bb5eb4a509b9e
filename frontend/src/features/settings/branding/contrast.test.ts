import { expect, test } from "vitest";
import { contrastOf, isColour } from "./contrast";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#4f46e5", "#ffffff", 6.29],
])("the contrast of %s on %s is %f", (colour, other, expected) => {
  expect(contrastOf(colour, other)).toBeCloseTo(expected, 2);
  expect(contrastOf(other, colour)).toBeCloseTo(expected, 2);
});

test("a colour is six hexadecimal digits after #", () => {
  expect(isColour("#4F46e5")).toBe(true);
  expect(isColour("#4f4")).toBe(false);
  expect(isColour("red")).toBe(false);
});
