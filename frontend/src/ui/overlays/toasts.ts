/** Results that come while the operator looks elsewhere. */
import { createStore } from "@/lib/createStore";

export interface Toast {
  id: number;
  message: string;
  /** Details under the message, such as what was skipped and why. */
  details?: string[];
  isProblem?: boolean;
  /** Until then (an instant in milliseconds) it stays, and the time left is told behind the message. */
  until?: number;
  action?: { label: string; run: () => void };
}

const MOST = 3;
let lastId = 0;

export const toasts = createStore<readonly Toast[]>([]);

/** Say what was done; with `action`, such as Undo, for six seconds or `until` it is too late. */
export function notify(message: string, more: Omit<Toast, "id" | "message"> = {}): void {
  lastId += 1;
  toasts.set([...toasts.get(), { id: lastId, message, ...more }].slice(-MOST));
}

/** Say what was refused, in the server's words. */
export function notifyRefused(refusals: readonly { message: string }[]): void {
  const [first, ...others] = refusals.map((refusal) => refusal.message);
  if (first !== undefined) notify(first, { isProblem: true, details: others });
}

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
