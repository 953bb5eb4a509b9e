/** What a column of a table is. */
import type { ReactNode } from "react";

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Amounts and counts stand at the right, in figures of one width. */
  isNumeric?: boolean;
  /** Takes the room that the others leave. */
  grows?: boolean;
  /** Gone where there is little room: below 1200, 900 or 640 px. */
  hides?: "narrow" | "medium" | "small";
  /** The words of the API for sorting by this column. */
  sort?: { ascending: string; descending: string; first: "ascending" | "descending" };
}
