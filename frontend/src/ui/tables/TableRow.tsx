/** One row; it renders again only when its own content or selection changes. */
import { MoreHorizontal } from "lucide-react";
import { memo } from "react";
import { classes } from "@/lib/classes";
import { Checkbox } from "../fields/Checkbox";
import type { Column } from "./columns";
import { cellClass } from "./HeadCell";
import styles from "./Table.module.css";

interface TableRowProps {
  id: string;
  row: unknown;
  columns: readonly Column<unknown>[];
  label: string;
  /** Undefined where nothing can be selected. */
  isSelected: boolean | undefined;
  hasMenu: boolean;
  canOpen: boolean;
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { id, row, columns, label, isSelected, hasMenu, canOpen } = props;
  return (
    // The grid moves the tab stop from row to row itself, without rendering.
    <tr
      data-key={id}
      tabIndex={-1}
      aria-selected={isSelected}
      className={classes(styles["row"], canOpen && styles["opens"])}
    >
      {isSelected !== undefined && (
        <td className={styles["select"]} data-part="select">
          <Checkbox label={`Select ${label}`} isLabelHidden tabIndex={-1} isChecked={isSelected} onChange={ignore} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={cellClass(column)}>
          {column.cell(row)}
        </td>
      ))}
      {hasMenu && (
        <td className={styles["menu"]}>
          <button
            type="button"
            tabIndex={-1}
            data-part="menu"
            aria-haspopup="menu"
            aria-label={`Actions for ${label}`}
            className={styles["more"]}
          >
            <MoreHorizontal size={16} />
          </button>
        </td>
      )}
    </tr>
  );
});

/** The grid hears the click itself: it must know whether Shift was held. */
function ignore(): void {
  // The row's selection comes from the grid.
}
