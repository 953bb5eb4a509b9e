import { expect, test } from "vitest";
import { ruleInWords } from ".";

test.each([
  [-3, "3 days before the due date"],
  [0, "On the due date"],
  [1, "1 day after the due date"],
  [14, "14 days after the due date"],
])("%s days are said as %s", (days, words) => {
  expect(ruleInWords(days)).toBe(words);
});
