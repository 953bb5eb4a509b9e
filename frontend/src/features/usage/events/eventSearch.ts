/** The explorer's state in its address, and as the API's filter. */
import type { graphql } from "@/graphql/graphql";
import { dayIn, type Search, textIn } from "@/lib/search";

export interface EventSearch {
  alias?: string;
  type?: string;
  /** The event's own id. */
  event?: string;
  from?: string;
  /** The last day. */
  to?: string;
}

export function readEventSearch(search: Search): EventSearch {
  return {
    alias: textIn(search["alias"]),
    type: textIn(search["type"]),
    event: textIn(search["event"]),
    from: dayIn(search["from"]),
    to: dayIn(search["to"]),
  };
}

export type UsageEventFilter = ReturnType<typeof graphql.scalar<"UsageEventFilter">>;

/** Days are the viewer's: the list shows instants in the same zone. */
export function filterOf({ alias, type, event, from, to }: EventSearch): UsageEventFilter {
  return {
    ...(alias && { customerAlias: alias }),
    ...(type && { eventType: type }),
    ...(event && { eventId: event }),
    ...(from && { occurredFrom: startOf(from, 0) }),
    ...(to && { occurredBefore: startOf(to, 1) }),
  };
}

function startOf(day: string, daysLater: number): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + daysLater);
  return date.toISOString();
}
