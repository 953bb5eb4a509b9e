import { expect, test } from "vitest";
import { countsInWords } from "./countsInWords";

const ERROR = { severity: "ERROR" } as const;
const WARNING = { severity: "WARNING" } as const;

test.each([
  [[], ""],
  [[ERROR], "1 error"],
  [[WARNING, WARNING], "2 warnings"],
  [[ERROR, ERROR, WARNING], "2 errors, 1 warning"],
])("counts of %j are said as %j", (findings, words) => {
  expect(countsInWords(findings)).toBe(words);
});
