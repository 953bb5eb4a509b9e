/** Light, dark, or as the system has it. */
import { createStore } from "@/lib/createStore";
import { readStored, writeStored } from "./stored";

export type Theme = "light" | "dark" | "system";

const KEY = "folio.theme";

function readTheme(): Theme {
  const kept = readStored(KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export const theme = createStore<Theme>(readTheme());

export function chooseTheme(chosen: Theme): void {
  writeStored(KEY, chosen === "system" ? null : chosen);
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  theme.set(chosen);
}

/** What the screen shows now. */
export function isDark(): boolean {
  const chosen = theme.get();
  return chosen === "system" ? window.matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}
