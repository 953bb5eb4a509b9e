/** Small things that this browser keeps; a browser that forbids storage simply forgets them. */

export function readStored(key: string, storage: "tab" | "browser" = "browser"): string | null {
  try {
    return storageOf(storage).getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string | null, storage: "tab" | "browser" = "browser"): void {
  try {
    if (value === null) storageOf(storage).removeItem(key);
    else storageOf(storage).setItem(key, value);
  } catch {
    // Nothing depends on it being kept.
  }
}

function storageOf(storage: "tab" | "browser"): Storage {
  return storage === "tab" ? window.sessionStorage : window.localStorage;
}
