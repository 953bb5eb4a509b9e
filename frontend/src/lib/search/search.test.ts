import { expect, test } from "vitest";
import { dayIn, oneOf, parseSearch, someOf, stringifySearch } from "./search";

test("an address reads back as it was written", () => {
  const address = stringifySearch({ view: "overdue", status: ["DRAFT", "FINAL"], q: "a b", none: undefined, empty: "" });

  expect(address).toBe("?view=overdue&status=DRAFT,FINAL&q=a+b");
  expect(parseSearch(address)).toEqual({ view: "overdue", status: "DRAFT,FINAL", q: "a b" });
});

test("what an address says wrongly is not asked", () => {
  expect(oneOf("nonsense", ["drafts", "all"])).toBeUndefined();
  expect(someOf("DRAFT,NONSENSE", ["DRAFT", "FINAL"])).toEqual(["DRAFT"]);
  expect(someOf("NONSENSE", ["DRAFT"])).toBeUndefined();
  expect(dayIn("yesterday")).toBeUndefined();
});
