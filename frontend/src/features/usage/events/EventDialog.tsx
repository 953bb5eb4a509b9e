/** One event with all that it carries, and what it replaced. */
import { formatInstant } from "@/lib/format";
import { Dialog } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import type { EventRow } from "./columns";
import styles from "./EventDialog.module.css";

export function EventDialog({ event, onClose }: { event: EventRow; onClose: () => void }) {
  return (
    <Dialog title={event.eventType} size="wide" isOpen onClose={onClose}>
      <Facts
        facts={[
          { name: "Event id", value: event.eventId },
          { name: "Customer", value: event.customer?.name ?? "Nobody has this name yet" },
          { name: "Name in events", value: event.customerAlias },
          { name: "Occurred", value: formatInstant(event.occurredAt) },
          { name: "Received", value: formatInstant(event.receivedAt) },
        ]}
      />
      <pre className={styles["json"]}>{JSON.stringify(event.properties, null, 2)}</pre>
      {event.earlierVersions.map((version) => (
        <div key={version.supersededAt}>
          <p>
            Replaced on {formatInstant(version.supersededAt)}; received on {formatInstant(version.receivedAt)}
          </p>
          <pre className={styles["json"]}>{JSON.stringify(version.properties, null, 2)}</pre>
        </div>
      ))}
    </Dialog>
  );
}
