/** What metered prices count in the periods that are running. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatCount, formatPeriod, formatQuantity } from "@/lib/format";
import { Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./Phases.module.css";

const UsageOfSchedule = graphql(`
  query UsageOfSchedule($id: UUID!) {
    schedule(id: $id) {
      id
      usageSoFar {
        groupValue
        quantity
        eventCount
        periodStart
        periodEnd
        price {
          id
          name
        }
      }
    }
  }
`);

type Usage = NonNullable<ResultOf<typeof UsageOfSchedule>["schedule"]>["usageSoFar"][number];

const COLUMNS: readonly Column<Usage>[] = [
  {
    id: "price",
    header: "Price",
    grows: true,
    cell: (usage) => (
      <>
        {usage.price.name}
        {usage.groupValue !== null && <span className={styles["note"]}> {usage.groupValue || "(without a value)"}</span>}
      </>
    ),
  },
  { id: "period", header: "Period", cell: (usage) => formatPeriod(usage.periodStart, usage.periodEnd) },
  { id: "events", header: "Events", isNumeric: true, cell: (usage) => formatCount(usage.eventCount) },
  { id: "quantity", header: "Quantity", isNumeric: true, cell: (usage) => formatQuantity(usage.quantity) },
];

/** Nothing at all for a schedule without metered prices. */
export function UsageSoFar({ scheduleId }: { scheduleId: string }) {
  const answer = useAnswer(UsageOfSchedule, { id: scheduleId }, { followsChanges: true });
  const usage = answer.state === "full" ? (answer.data.schedule?.usageSoFar ?? []) : [];
  if (usage.length === 0) return null;
  return (
    <Section title="Usage so far">
      <PlainTable
        label="Usage so far"
        columns={COLUMNS}
        rows={usage}
        rowKey={(row) => `${row.price.id} ${row.periodStart} ${row.groupValue ?? ""}`}
      />
    </Section>
  );
}
