/** The properties of an event in one line. */
export function propertiesText(properties: unknown): string {
  if (typeof properties !== "object" || properties === null) return "";
  return Object.entries(properties)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(", ");
}
