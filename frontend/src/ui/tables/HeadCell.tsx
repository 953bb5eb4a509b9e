/** A column's head: a button where the list can be sorted by it. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { classes } from "@/lib/classes";
import type { Column } from "./columns";
import styles from "./Table.module.css";

export interface Sorting {
  by: string;
  onSort: (by: string) => void;
}

export function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  const { sort, header } = column;
  const direction = sort && sorting ? directionOf(sort, sorting.by) : undefined;
  return (
    <th scope="col" aria-sort={direction} className={cellClass(column)}>
      {sort && sorting ? (
        <button type="button" className={styles["sort"]} onClick={() => sorting.onSort(nextSort(sort, sorting.by))}>
          {header}
          {direction === "ascending" && <ArrowUp aria-hidden size={12} />}
          {direction === "descending" && <ArrowDown aria-hidden size={12} />}
        </button>
      ) : (
        header
      )}
    </th>
  );
}

export function cellClass<Row>(column: Column<Row>): string {
  return classes(
    column.isNumeric && styles["numeric"],
    column.grows && styles["grows"],
    column.hides && styles[column.hides],
  );
}

function directionOf(sort: NonNullable<Column<unknown>["sort"]>, by: string): "ascending" | "descending" | undefined {
  if (by === sort.ascending) return "ascending";
  return by === sort.descending ? "descending" : undefined;
}

function nextSort(sort: NonNullable<Column<unknown>["sort"]>, by: string): string {
  const direction = directionOf(sort, by);
  if (!direction) return sort[sort.first];
  return direction === "ascending" ? sort.descending : sort.ascending;
}
