/** The printed rows of payment details: label and value, in the order of the document. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import type { FieldState } from "@/lib/forms";
import { Button, IconButton } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { moved, newRow, type PrintedRow } from "./printedRow";
import styles from "./PrintedRows.module.css";

const MOST_ROWS = 12;

export function PrintedRows({ value: rows, onChange, error }: FieldState<readonly PrintedRow[]>) {
  function edit(key: number, change: Partial<PrintedRow>): void {
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  }

  return (
    <fieldset className={styles["rows"]}>
      <legend className={styles["legend"]}>More printed rows</legend>
      {rows.map((row, place) => (
        <div key={row.key} className={styles["row"]}>
          <TextField
            label={`Label of row ${place + 1}`}
            isLabelHidden
            placeholder="Label"
            value={row.label}
            onChange={(label) => edit(row.key, { label })}
          />
          <TextField
            label={`Value of ${row.label || `row ${place + 1}`}`}
            isLabelHidden
            placeholder="Value"
            value={row.value}
            onChange={(value) => edit(row.key, { value })}
          />
          <div className={styles["actions"]}>
            <IconButton
              label={`Move ${row.label} up`}
              icon={<ArrowUp size={14} />}
              isDisabled={place === 0}
              onPress={() => onChange(moved(rows, row.key, -1))}
            />
            <IconButton
              label={`Move ${row.label} down`}
              icon={<ArrowDown size={14} />}
              isDisabled={place === rows.length - 1}
              onPress={() => onChange(moved(rows, row.key, 1))}
            />
            <IconButton
              label={`Remove ${row.label}`}
              icon={<Trash2 size={14} />}
              onPress={() => onChange(rows.filter((each) => each !== row))}
            />
          </div>
        </div>
      ))}
      {error && (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      {rows.length < MOST_ROWS && (
        <div>
          <Button size="small" icon={<Plus size={14} />} onPress={() => onChange([...rows, newRow()])}>
            Add row
          </Button>
        </div>
      )}
    </fieldset>
  );
}
