/** A name for one creation: sent again, it makes nothing twice. */
export function newIdempotencyKey(): string {
  // Not randomUUID: browsers keep that from pages without https.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
