import { describe, expect, test } from "vitest";
import { daysBetween, formatDay, formatMoney, formatPercent, formatQuantity, formatRate, formatReduction, parseDecimal } from ".";

describe("amounts", () => {
  test("an amount that no float holds is shown exactly", () => {
    expect(formatMoney({ amount: "90071992547409931.07", currency: "USD" }, "en-US")).toBe("$90,071,992,547,409,931.07");
  });

  test("a currency has its own number of decimals", () => {
    expect(formatMoney({ amount: "1500", currency: "JPY" }, "en-US")).toBe("¥1,500");
    expect(formatMoney({ amount: "1.234", currency: "KWD" }, "en-US")).toContain("1.234");
  });

  test("a unit price keeps all its decimals", () => {
    expect(formatRate("0.0004", "USD", "en-US")).toBe("$0.0004");
    expect(formatRate("59", "USD", "en-US")).toBe("$59.00");
  });

  test("quantities and percentages follow the locale", () => {
    expect(formatQuantity("1158756.25", "de-DE")).toBe("1.158.756,25");
    expect(formatPercent("7.5", "en-US")).toBe("7.5%");
  });
});

describe("typed numbers", () => {
  test.each([
    ["1,158,756.25", "en-US", "1158756.25"],
    ["1158756.25", "en-US", "1158756.25"],
    ["1.158.756,25", "de-DE", "1158756.25"],
    ["1 158 756,25", "fr-FR", "1158756.25"],
    ["-0.50", "en-US", "-0.50"],
    ["−3", "en-US", "-3"],
    ["007", "en-US", "7"],
    [".5", "en-US", "0.5"],
  ])("%s in %s is %s", (typed, viewer, plain) => {
    expect(parseDecimal(typed, viewer)).toBe(plain);
  });

  test.each(["", "abc", "1e5", "1.2.3", "--1"])("%s is no number", (typed) => {
    expect(parseDecimal(typed, "en-US")).toBeNull();
  });
});

describe("days", () => {
  test("a civil day stays the same day wherever the viewer sits", () => {
    expect(formatDay("2026-03-01", "en-GB")).toBe("1 Mar 2026");
  });

  test("days are counted across a change of clocks", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  });
});

test("what is taken off carries a minus, what is given back none", () => {
  expect(formatReduction({ amount: "5.40", currency: "EUR" }, "en-US")).toBe("-€5.40");
  expect(formatReduction({ amount: "-4.32", currency: "EUR" }, "en-US")).toBe("€4.32");
  expect(formatReduction({ amount: "0.00", currency: "EUR" }, "en-US")).toBe("€0.00");
});
