/** The state of a screen in its address: short readable texts, lists separated by commas. */

export type Search = Record<string, unknown>;

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Search): string {
  const pairs = Object.entries(search)
    .map(([name, value]) => [name, listIn(value)?.join(",") ?? ""] as const)
    .filter(([, value]) => value !== "");
  // Commas and colons are legible in an address and need no escape.
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return text && `?${text.replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

export function textIn(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}

/** The value if it is one of `allowed`. */
export function oneOf<Choice extends string>(value: unknown, allowed: readonly Choice[]): Choice | undefined {
  return allowed.find((choice) => choice === value);
}

/** Those of the listed values that are allowed; undefined when none is. */
export function someOf<Choice extends string>(value: unknown, allowed: readonly Choice[]): Choice[] | undefined {
  const listed = listIn(value) ?? [];
  const chosen = allowed.filter((choice) => listed.includes(choice));
  return chosen.length > 0 ? chosen : undefined;
}

export function listIn(value: unknown): string[] | undefined {
  const listed = Array.isArray(value) ? value.map(String) : (textIn(value)?.split(",") ?? []);
  const filled = listed.filter(Boolean);
  return filled.length > 0 ? filled : undefined;
}

/** A civil day such as `2026-10-31`. */
export function dayIn(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}
