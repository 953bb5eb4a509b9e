import { expect, test } from "vitest";
import { filledRows, moved, newRow, rowsToEdit } from "./printedRow";

test("a new account begins with the row that most banks need", () => {
  expect(rowsToEdit([]).map((row) => row.label)).toEqual(["Account holder"]);
});

test("rows without a value are not printed", () => {
  const rows = [newRow("Sort code", " 60-16-13 "), newRow("Branch", " ")];

  expect(filledRows(rows)).toEqual([{ label: "Sort code", value: "60-16-13" }]);
});

test("a row moves by one place, and not beyond the end", () => {
  const [first, second, third] = [newRow("a"), newRow("b"), newRow("c")];
  const rows = [first, second, third];

  expect(moved(rows, third.key, -1)).toEqual([first, third, second]);
  expect(moved(rows, third.key, 1)).toBe(rows);
});
