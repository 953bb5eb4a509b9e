/** The outbox's state in its address. */
import { oneOf, type Search, textIn } from "@/lib/search";

export const STATES = ["WAITING", "SENDING", "SENT", "FAILED", "BOUNCED", "CANCELLED"] as const;
export type EmailState = (typeof STATES)[number];

export interface EmailSearch {
  /** All unless said. */
  state?: EmailState;
  q?: string;
}

export function readEmailSearch(search: Search): EmailSearch {
  return { state: oneOf(search["state"], STATES), q: textIn(search["q"]) };
}
