/** A list as a lean native grid: one row has the keyboard, arrows move it, Space selects, Enter opens. */
import { type ReactNode, useRef } from "react";
import { classes } from "@/lib/classes";
import { useShortcuts } from "@/lib/shortcuts";
import { Checkbox } from "../fields/Checkbox";
import type { Column } from "./columns";
import { HeadCell, type Sorting } from "./HeadCell";
import { RowMenu } from "./RowMenu";
import styles from "./Table.module.css";
import { TableRow } from "./TableRow";
import { useNearEnd } from "./useNearEnd";
import { useRovingRows } from "./useRovingRows";
import { useRowMenu } from "./useRowMenu";
import type { Selection } from "./useSelection";

export interface TableProps<Row> {
  /** What the list is, such as "Invoices". */
  label: string;
  /** Keep arrays of columns outside the component or memoized: rows then render once. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Names the row for its checkbox and menu, such as "Invoice SEQ-12". */
  rowLabel: (row: Row) => string;
  onOpen?: (row: Row) => void;
  selection?: Selection;
  sorting?: Sorting;
  /** `MenuItem`s for one row. */
  rowMenu?: (row: Row) => ReactNode;
  onNearEnd?: () => void;
  isLoadingMore?: boolean;
  /** The rows answer the question before. */
  isStale?: boolean;
}

export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, rowLabel, selection, sorting, rowMenu } = props;
  const ref = useRef<HTMLTableElement>(null);
  const keys = rows.map(rowKey);
  const findRow = (key: string) => rows[keys.indexOf(key)];

  function open(key: string): void {
    const row = findRow(key);
    if (row !== undefined) props.onOpen?.(row);
  }

  const menu = useRowMenu();
  const roving = useRovingRows(ref, { label, keys, selection, onOpen: open, onMenu: menu.open });
  const nearEnd = useNearEnd(props.onNearEnd);
  useShortcuts([
    { keys: "j", label: "Next row", run: roving.enter },
    { keys: "ArrowDown", label: "Next row", run: roving.enter },
    ...(selection ? [{ keys: "mod+a", label: "Select all", run: () => selection.replace(keys) }] : []),
    ...(selection?.selected.size ? [{ keys: "Escape", label: "Clear the selection", run: selection.clear }] : []),
  ]);

  const shownMenu = menu.shown ? findRow(menu.shown.key) : undefined;
  return (
    <>
      <table
        ref={ref}
        role="grid"
        aria-label={label}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={props.isStale}
        className={classes(styles["table"], props.isStale && styles["stale"])}
        onKeyDown={roving.onKeyDown}
        onFocus={roving.onFocus}
      >
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles["select"]}>
                <Checkbox
                  label="Select all"
                  isLabelHidden
                  isChecked={keys.length > 0 && keys.every((key) => selection.selected.has(key))}
                  isPartial={selection.selected.size > 0}
                  onChange={(isAll) => (isAll ? selection.replace(keys) : selection.clear())}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sorting={sorting} />
            ))}
            {rowMenu && (
              <th scope="col" className={styles["menu"]}>
                <span className={styles["hidden"]}>Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <TableRow
              key={keys[place]}
              id={keys[place] ?? ""}
              row={row}
              columns={columns as readonly Column<unknown>[]}
              label={rowLabel(row)}
              isSelected={selection?.selected.has(keys[place] ?? "")}
              hasMenu={rowMenu !== undefined}
              canOpen={props.onOpen !== undefined}
            />
          ))}
        </tbody>
      </table>
      <div ref={nearEnd} aria-hidden className={styles["end"]}>
        {props.isLoadingMore && "Loading more…"}
      </div>
      {menu.shown && shownMenu !== undefined && rowMenu && (
        <RowMenu label={`Actions for ${rowLabel(shownMenu)}`} anchor={menu.shown.anchor} onClose={menu.close}>
          {rowMenu(shownMenu)}
        </RowMenu>
      )}
    </>
  );
}
