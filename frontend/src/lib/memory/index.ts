/** What the browser remembers: theme, scroll places, small choices. */
export { readStored, writeStored } from "./stored";
export { chooseTheme, isDark, type Theme, theme } from "./theme";
export { useDebounced } from "./useDebounced";
export { useScrollMemory } from "./useScrollMemory";
