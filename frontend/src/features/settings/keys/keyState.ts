/** Whether a key opens anything. */
import type { KeyRow } from "./KeyRow";

/** `today` in UTC, as keys expire. */
export function stateOf({ revokedAt, expiresOn }: Pick<KeyRow, "revokedAt" | "expiresOn">, today: string) {
  if (revokedAt !== null) return "revoked";
  return expiresOn !== null && expiresOn < today ? "expired" : "valid";
}
