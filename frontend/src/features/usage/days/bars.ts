/** Usage by day as the bars of a chart. */
import type { Bar } from "@/ui/charts";

interface Day {
  day: string;
  measurements: readonly { groupValue: string | null; quantity: string }[];
}

interface Words {
  day: (day: string) => string;
  quantity: (quantity: string) => string;
}

/** Values of the grouping property; none for a metric without one. */
export function groupsIn(days: readonly Day[]): string[] {
  const values = days.flatMap((day) => day.measurements.map((measurement) => measurement.groupValue));
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** Marked by the day of the month. */
export function barsOf(days: readonly Day[], group: string | null, words: Words): Bar[] {
  return days.map(({ day, measurements }) => {
    const value = measurements.find((measurement) => measurement.groupValue === group)?.quantity ?? "0";
    return { label: words.day(day), mark: String(Number(day.slice(8))), value, text: words.quantity(value) };
  });
}
