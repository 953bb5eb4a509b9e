/** Keyboard shortcuts. */
export { activeShortcuts, isMac, pressKey, type Shortcut, useShortcuts } from "./shortcuts";
