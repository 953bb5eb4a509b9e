import { expect, test } from "vitest";
import { inputOf, valuesOf } from "./ruleValues";

const rule = { id: "1", days: -3, isActive: true, activeSince: "2026-03-15", subject: null, body: null };

test("days before the due date are below zero", () => {
  expect(valuesOf(rule)).toMatchObject({ side: "BEFORE", days: "3", hasWords: false });
  expect(inputOf(valuesOf(rule))).toEqual({ days: -3, isActive: true, subject: null, body: null });
});

test("on the due date no days are counted", () => {
  expect(inputOf({ ...valuesOf(rule), side: "ON" }).days).toBe(0);
});

test("words of its own are sent only while they are wanted", () => {
  const own = { ...valuesOf(rule), hasWords: true, subject: "Own", body: "Words" };

  expect(inputOf(own)).toMatchObject({ subject: "Own", body: "Words" });
  expect(inputOf({ ...own, hasWords: false })).toMatchObject({ subject: null, body: null });
});
