/** The fields on screen that hold what nobody can read: while there are any, no form is sent. */
const fields = new Set<string>();

/** Note that a field can be read again, or no longer. */
export function noteUnreadable(field: string, isUnreadable: boolean): void {
  if (isUnreadable) fields.add(field);
  else fields.delete(field);
}

export function hasUnreadable(): boolean {
  return fields.size > 0;
}
