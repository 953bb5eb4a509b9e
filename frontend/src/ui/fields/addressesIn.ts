/** The addresses in a text such as `Anna <anna@acme.com>, bob@acme.com`, each once; names are left out. */
export function addressesIn(text: string): string[] {
  const parts = text.split(/[\s,;]+/).map((part) => part.replace(/^<|>$/g, ""));
  const filled = parts.filter((part) => part !== "");
  const addresses = filled.filter((part) => part.includes("@"));
  // Without a single @ it is no list from elsewhere: what was typed is kept for the server to refuse.
  return [...new Set(addresses.length > 0 ? addresses : filled)];
}
