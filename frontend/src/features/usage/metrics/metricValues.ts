/** A metric as the values of its editor, and back as the API's input. */
import { newIdempotencyKey } from "@/lib/forms";
import type { Aggregation } from "./aggregations";

export interface FilterValues {
  key: string;
  property: string;
  /** Separated by commas. */
  values: string;
  negated: boolean;
}

export interface MetricValues {
  name: string;
  eventType: string;
  aggregation: Aggregation;
  valueProperty: string;
  groupProperty: string;
  filters: readonly FilterValues[];
}

export const NEW_METRIC: MetricValues = {
  name: "",
  eventType: "",
  aggregation: "SUM",
  valueProperty: "",
  groupProperty: "",
  filters: [],
};

export function newFilter(): FilterValues {
  return { key: newIdempotencyKey(), property: "", values: "", negated: false };
}

/** What the metric counts, without its name. */
export function definitionOf(values: MetricValues) {
  return {
    eventType: values.eventType.trim(),
    aggregation: values.aggregation,
    valueProperty: values.aggregation === "COUNT" ? null : values.valueProperty.trim() || null,
    groupProperty: values.groupProperty.trim() || null,
    filters: values.filters.map(({ property, values: typed, negated }) => ({
      property: property.trim(),
      values: valuesIn(typed),
      negated,
    })),
  };
}

/** Whether it can be tried. */
export function isComplete(values: MetricValues): boolean {
  const { eventType, aggregation, valueProperty, filters } = definitionOf(values);
  const areFiltersComplete = filters.every((filter) => filter.property !== "" && filter.values.length > 0);
  return eventType !== "" && (aggregation === "COUNT" || valueProperty !== null) && areFiltersComplete;
}

function valuesIn(typed: string): string[] {
  return typed
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
