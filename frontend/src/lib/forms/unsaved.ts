/** What was typed on a screen and not saved: whatever would lose it waits for an answer. */
import { createStore } from "@/lib/createStore";

/** Whether the screen holds something unsaved. */
export const unsaved = createStore(false);

/** What was asked for and waits until the operator says whether to leave. */
export const waiting = createStore<(() => void) | null>(null);

/** Do it at once, or, while something is unsaved, once the operator agrees. */
export function unlessUnsaved(act: () => void): void {
  if (unsaved.get()) waiting.set(act);
  else act();
}
