/** Refusals of the items of a list, such as `recipients.1`, as refusals of the list. */
import type { Refusal } from "@/lib/api";

export function asOfList(refusals: readonly Refusal[], name: string): Refusal[] {
  return refusals.map((refusal) => {
    const field = refusal.field?.replace(/^input\./, "");
    return field?.startsWith(`${name}.`) ? { ...refusal, field: name } : refusal;
  });
}
