/** A short table inside a screen, to be read rather than walked through. */
import type { ReactNode } from "react";
import { classes } from "@/lib/classes";
import type { Column } from "./columns";
import styles from "./PlainTable.module.css";

interface PlainTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, place: number) => string;
  /** Buttons for one row. */
  actions?: (row: Row) => ReactNode;
  /** In place of rows. */
  empty?: string;
}

export function PlainTable<Row>({ label, columns, rows, rowKey, actions, empty }: PlainTableProps<Row>) {
  if (rows.length === 0 && empty) return <p className={styles["empty"]}>{empty}</p>;
  return (
    <div className={styles["frame"]}>
      <table aria-label={label} className={styles["table"]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column)}>
                {column.header}
              </th>
            ))}
            {actions && (
              <th scope="col">
                <span className={styles["hidden"]}>Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={rowKey(row, place)}>
              {columns.map((column) => (
                <td key={column.id} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
              {actions && <td className={styles["actions"]}>{actions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return classes(column.isNumeric && styles["numeric"], column.grows && styles["grows"]);
}
