/** The columns of the event explorer. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatInstant } from "@/lib/format";
import type { Column } from "@/ui/tables";
import { propertiesText } from "../propertiesText";
import styles from "../metrics/columns.module.css";

export const EventRow = graphql(`
  fragment EventRow on UsageEvent {
    eventId
    customerAlias
    eventType
    occurredAt
    receivedAt
    properties
    customer {
      id
      name
    }
    earlierVersions {
      customerAlias
      eventType
      occurredAt
      properties
      receivedAt
      supersededAt
    }
  }
`);

export type EventRow = ResultOf<typeof EventRow>;

export const columns: readonly Column<EventRow>[] = [
  { id: "at", header: "Occurred", cell: (event) => formatInstant(event.occurredAt) },
  { id: "type", header: "Type", cell: (event) => <span className={styles["name"]}>{event.eventType}</span> },
  { id: "customer", header: "Customer", cell: (event) => event.customer?.name ?? `${event.customerAlias} (unknown)` },
  { id: "properties", header: "Properties", grows: true, cell: (event) => propertiesText(event.properties) },
  { id: "received", header: "Received", hides: "narrow", cell: (event) => formatInstant(event.receivedAt) },
  {
    id: "versions",
    header: "Replaced",
    isNumeric: true,
    hides: "medium",
    cell: (event) => (event.earlierVersions.length > 0 ? `${event.earlierVersions.length}×` : "–"),
  },
];
