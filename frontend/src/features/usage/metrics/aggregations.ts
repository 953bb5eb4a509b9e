/** How a metric turns events into one quantity, in words. */
export const AGGREGATIONS = {
  COUNT: { label: "Count", note: "of events" },
  SUM: { label: "Sum", note: "of a property" },
  UNIQUE: { label: "Unique", note: "different values of a property" },
  MAX: { label: "Maximum", note: "of a property" },
  LATEST: { label: "Latest", note: "value of a property" },
} as const;

export type Aggregation = keyof typeof AGGREGATIONS;
