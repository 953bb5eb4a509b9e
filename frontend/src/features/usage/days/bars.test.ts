import { expect, test } from "vitest";
import { formatDay, formatQuantity } from "@/lib/format";
import { barsOf, groupsIn } from "./bars";

const WORDS = { day: (day: string) => formatDay(day, "en-US"), quantity: (quantity: string) => formatQuantity(quantity, "en-US") };
const DAYS = [
  { day: "2026-10-31", measurements: [{ groupValue: "eu", quantity: "1200" }] },
  { day: "2026-11-01", measurements: [] },
  { day: "2026-11-02", measurements: [{ groupValue: "us", quantity: "3" }, { groupValue: "eu", quantity: "0.5" }] },
];

test("values of the grouping property are found once", () => {
  expect(groupsIn(DAYS)).toEqual(["eu", "us"]);
  expect(groupsIn([{ day: "2026-11-01", measurements: [{ groupValue: null, quantity: "1" }] }])).toEqual([]);
});

test("a day without usage has a bar of nothing", () => {
  const bars = barsOf(DAYS, "eu", WORDS);

  expect(bars.map((bar) => [bar.mark, bar.value])).toEqual([
    ["31", "1200"],
    ["1", "0"],
    ["2", "0.5"],
  ]);
  expect(bars[0]).toMatchObject({ label: "Oct 31, 2026", text: "1,200" });
});
