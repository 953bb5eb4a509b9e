/** The list that a screen of one record belongs to: another business has other records. */
const RECORD = /\/([0-9a-f]{8}-[0-9a-f-]{27}|new)(\/.*)?$/;

export function placeWithoutRecord(pathname: string): string {
  // Metrics are what usage shows first.
  return pathname.replace(RECORD, "").replace(/^\/usage\/metrics$/, "/usage") || "/";
}
