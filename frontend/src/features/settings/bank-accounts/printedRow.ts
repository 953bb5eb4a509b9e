/** The rows of payment details that a document prints after IBAN and BIC, in order. */

export interface PrintedRow {
  /** Tells rows apart while they are edited. */
  key: number;
  label: string;
  value: string;
}

let lastKey = 0;

export function newRow(label = "", value = ""): PrintedRow {
  lastKey += 1;
  return { key: lastKey, label, value };
}

/** An account without rows begins with the one that most banks need. */
export function rowsToEdit(details: readonly { label: string; value: string }[]): readonly PrintedRow[] {
  if (details.length === 0) return [newRow("Account holder")];
  return details.map(({ label, value }) => newRow(label, value));
}

/** Rows without a value are not printed. */
export function filledRows(rows: readonly PrintedRow[]): { label: string; value: string }[] {
  return rows.filter((row) => row.value.trim() !== "").map(({ label, value }) => ({ label: label.trim(), value: value.trim() }));
}

/** The row one place up (-1) or down (1); at the end nothing moves. */
export function moved(rows: readonly PrintedRow[], key: number, by: -1 | 1): readonly PrintedRow[] {
  const place = rows.findIndex((row) => row.key === key);
  const row = rows[place];
  const other = rows[place + by];
  if (!row || !other) return rows;
  return rows.map((each) => (each === row ? other : each === other ? row : each));
}
