/** What the metric makes of a customer's real events; nothing is stored. */
import { FlaskConical } from "lucide-react";
import { useMemo, useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatInstant, formatQuantity } from "@/lib/format";
import { useDebounced } from "@/lib/memory";
import { DateField, FieldRow } from "@/ui/fields";
import { Banner, EmptyState, Skeleton } from "@/ui/pages";
import { type ChosenCustomer, CustomerField } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { propertiesText } from "../propertiesText";
import { definitionOf, isComplete, type MetricValues } from "./metricValues";
import styles from "./TryOut.module.css";

const TryMetric = graphql(`
  query TryMetric($input: MetricDefinitionInput!, $customerId: UUID!, $firstDay: Date!, $lastDay: Date!) {
    tryMetric(input: $input, customerId: $customerId, firstDay: $firstDay, lastDay: $lastDay) {
      measurements {
        groupValue
        quantity
        eventCount
        ignoredCount
      }
      events {
        eventId
        occurredAt
        properties
      }
    }
  }
`);

type Trial = ResultOf<typeof TryMetric>["tryMetric"];

const MEASUREMENTS: readonly Column<Trial["measurements"][number]>[] = [
  { id: "group", header: "Line", grows: true, cell: ({ groupValue }) => groupValue ?? "All events" },
  { id: "events", header: "Events", isNumeric: true, cell: ({ eventCount }) => formatCount(eventCount) },
  { id: "ignored", header: "Ignored", isNumeric: true, cell: ({ ignoredCount }) => formatCount(ignoredCount) },
  { id: "quantity", header: "Quantity", isNumeric: true, cell: ({ quantity }) => formatQuantity(quantity) },
];

const EVENTS: readonly Column<Trial["events"][number]>[] = [
  { id: "at", header: "At", cell: (event) => formatInstant(event.occurredAt) },
  { id: "properties", header: "Properties", grows: true, cell: (event) => propertiesText(event.properties) },
];

const REST = 250;

export function TryOut({ values }: { values: MetricValues }) {
  const { today } = useBusiness();
  const [customer, setCustomer] = useState<ChosenCustomer | null>(null);
  const [firstDay, setFirstDay] = useState(`${today.slice(0, 7)}-01`);
  const [lastDay, setLastDay] = useState(today);
  const rested = useDebounced(values, REST);
  const canTry = customer && firstDay && lastDay && isComplete(rested);
  return (
    <section aria-label="Try it" className={styles["pane"]}>
      <h2 className={styles["title"]}>Try it on real events</h2>
      <CustomerField value={customer} onChange={setCustomer} />
      <FieldRow>
        <DateField label="From" value={firstDay} onChange={setFirstDay} />
        <DateField label="To" value={lastDay} onChange={setLastDay} />
      </FieldRow>
      {canTry ? (
        <Result values={rested} customerId={customer.id} firstDay={firstDay} lastDay={lastDay} />
      ) : (
        <EmptyState icon={<FlaskConical size={20} />} title="Nothing to try yet">
          With an event type, a property and a customer, the quantity stands here as you write.
        </EmptyState>
      )}
    </section>
  );
}

interface ResultProps {
  values: MetricValues;
  customerId: string;
  firstDay: string;
  lastDay: string;
}

function Result({ values, customerId, firstDay, lastDay }: ResultProps) {
  const input = useMemo(() => definitionOf(values), [values]);
  const answer = useAnswer(TryMetric, { input, customerId, firstDay, lastDay });
  if (answer.state === "loading") return <Skeleton rows={3} label="Counting" />;
  if (answer.state === "refused") return <Banner tone="amber">{answer.problem.message}</Banner>;
  const { measurements, events } = answer.data.tryMetric;
  return (
    <>
      <PlainTable
        label="Quantities"
        columns={MEASUREMENTS}
        rows={measurements}
        rowKey={(measurement) => measurement.groupValue ?? ""}
        empty="No event meets the conditions in these days."
      />
      <h3 className={styles["title"]}>Newest events of this type</h3>
      <PlainTable
        label="Newest events"
        columns={EVENTS}
        rows={events}
        rowKey={(event) => event.eventId}
        empty="The customer has no events of this type in these days."
      />
    </>
  );
}
