/** The chart's state in its address. */
import { dayIn, type Search, textIn } from "@/lib/search";

export interface DaySearch {
  /** Ids. */
  metric?: string;
  customer?: string;
  from?: string;
  to?: string;
  /** A value of the grouping property. */
  group?: string;
}

export function readDaySearch(search: Search): DaySearch {
  return {
    metric: textIn(search["metric"]),
    customer: textIn(search["customer"]),
    from: dayIn(search["from"]),
    to: dayIn(search["to"]),
    group: textIn(search["group"]),
  };
}
