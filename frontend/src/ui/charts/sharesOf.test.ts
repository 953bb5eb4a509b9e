import { expect, test } from "vitest";
import { sharesOf } from "./sharesOf";

test("values follow each other and fill the line", () => {
  expect(sharesOf(["50.00", "0.00", "150.00"])).toEqual([
    { start: 0, width: 0.25 },
    { start: 0.25, width: 0 },
    { start: 0.25, width: 0.75 },
  ]);
});

test("nothing at all takes no room", () => {
  expect(sharesOf(["0.00", "-5.00"])).toEqual([
    { start: 0, width: 0 },
    { start: 0, width: 0 },
  ]);
});
