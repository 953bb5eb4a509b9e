/** A metric on each day, as bars and as a table. */
import { ChartColumn } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatDay, formatQuantity } from "@/lib/format";
import { BarChart } from "@/ui/charts";
import { Select } from "@/ui/fields";
import { EmptyState, Faces, Skeleton } from "@/ui/pages";
import { barsOf, groupsIn } from "./bars";

const UsageByDay = graphql(`
  query UsageByDay($metricId: UUID!, $customerId: UUID!, $firstDay: Date!, $lastDay: Date!) {
    usageByDay(metricId: $metricId, customerId: $customerId, firstDay: $firstDay, lastDay: $lastDay) {
      day
      measurements {
        groupValue
        quantity
      }
    }
  }
`);

interface DayChartProps {
  title: string;
  metricId: string;
  customerId: string;
  from: string;
  to: string;
  group: string | undefined;
  onGroup: (group: string) => void;
}

export function DayChart({ title, metricId, customerId, from, to, group, onGroup }: DayChartProps) {
  const answer = useAnswer(UsageByDay, { metricId, customerId, firstDay: from, lastDay: to }, { followsChanges: true });
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={4} />}>
      {({ usageByDay }) => {
        const groups = groupsIn(usageByDay);
        const shown = groups.find((each) => each === group) ?? groups[0] ?? null;
        const bars = barsOf(usageByDay, shown, { day: formatDay, quantity: formatQuantity });
        if (bars.every((bar) => bar.value === "0")) {
          return (
            <EmptyState icon={<ChartColumn size={20} />} title="No usage in these days">
              Choose other days, or look among the events.
            </EmptyState>
          );
        }
        return (
          <>
            {groups.length > 0 && (
              <Select
                label="Line"
                choices={groups.map((value) => ({ value, label: value || "(without a value)" }))}
                value={shown}
                onChange={onGroup}
              />
            )}
            <BarChart title={shown ? `${title}, ${shown}` : title} bars={bars} heads={["Day", "Quantity"]} />
          </>
        );
      }}
    </Faces>
  );
}
