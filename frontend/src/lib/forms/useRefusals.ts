/** Refusals by the path of the input that they concern, such as `phases.0.prices.1.quantity`. */
import { useState } from "react";
import type { Refusal } from "@/lib/api";

interface Refusals {
  errors: Record<string, string>;
  /** What names no input that the editor shows at its place. */
  problems: readonly string[];
}

const NONE: Refusals = { errors: {}, problems: [] };

export function useRefusals() {
  const [refusals, setRefusals] = useState(NONE);
  return { ...refusals, refuse: (refused: readonly Refusal[]) => setRefusals(byPath(refused)) };
}

/** A refusal stands at its field, and above the form as well: the field may be far down. */
export function byPath(refused: readonly Refusal[]): Refusals {
  const placed = refused.filter((refusal) => refusal.field !== null);
  return {
    errors: Object.fromEntries(placed.map(({ field, message }) => [String(field).replace(/^input\./, ""), message])),
    problems: refused.map((refusal) => refusal.message),
  };
}
