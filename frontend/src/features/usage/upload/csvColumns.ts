/** Which column of a CSV file is which part of an event. */

export const FIELDS = ["eventId", "customerAlias", "eventType", "timestamp"] as const;
export type Field = (typeof FIELDS)[number];

/** For each field the column that holds it; empty while nobody said. */
export type ColumnMap = Record<Field, string>;

const GUESSES: Record<Field, RegExp> = {
  eventId: /^(event)?[\s_-]*id$/i,
  customerAlias: /customer|account|alias|tenant/i,
  eventType: /type|kind|^event$|^name$/i,
  timestamp: /time|date|^at$|occurred/i,
};

/** The names in a file's first line; quotes may hold commas. */
export function headerOf(text: string): string[] {
  const [line = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells
    .map((cell) => cell.replace(/,$/, "").trim())
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .filter((cell) => cell !== "");
}

/** Columns named as the field, else those that look like it. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const taken = new Set<string>();
  const find = (field: Field) => {
    const exact = header.find((column) => column === field);
    const found = exact ?? header.find((column) => !taken.has(column) && GUESSES[field].test(column)) ?? "";
    taken.add(found);
    return found;
  };
  return { eventId: find("eventId"), customerAlias: find("customerAlias"), eventType: find("eventType"), timestamp: find("timestamp") };
}

/** As `/events` takes it: the fields' columns, and every other column as a property. */
export function columnQuery(map: ColumnMap, header: readonly string[]): Record<string, string> {
  const used = new Set<string>(Object.values(map));
  const properties = header.filter((column) => !used.has(column) && !column.startsWith("properties."));
  return {
    ...Object.fromEntries(FIELDS.filter((field) => map[field] !== field).map((field) => [field, map[field]])),
    ...Object.fromEntries(properties.map((column) => [`properties.${column}`, column])),
  };
}

export function isMapped(map: ColumnMap): boolean {
  return FIELDS.every((field) => map[field] !== "");
}
