import { expect, test } from "vitest";
import { nextMonth, outcomeOf } from "./sandboxClock";

test("the month after December is January", () => {
  expect(nextMonth("2026-12-31")).toBe("2027-01-01");
  expect(nextMonth("2026-02-03")).toBe("2026-03-01");
});

test.each([
  [[], "Nothing fell due on the way."],
  [[{ draftsCreated: 1, failures: 0 }], "1 draft was made."],
  [[{ draftsCreated: 2, failures: 1 }, { draftsCreated: 3, failures: 0 }], "5 drafts were made. 1 schedule could not be billed."],
])("a clock that moved says what was billed: %j", (runs, sentence) => {
  expect(outcomeOf(runs)).toBe(sentence);
});
