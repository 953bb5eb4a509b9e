import { expect, test } from "vitest";
import { stateOf } from "./keyState";

test.each([
  [null, null, "valid"],
  [null, "2026-01-01", "valid"],
  [null, "2025-12-31", "expired"],
  ["2025-06-01T00:00:00Z", "2025-12-31", "revoked"],
] as const)("a key revoked %s that expires on %s is %s on 1 January 2026", (revokedAt, expiresOn, state) => {
  expect(stateOf({ revokedAt, expiresOn }, "2026-01-01")).toBe(state);
});
