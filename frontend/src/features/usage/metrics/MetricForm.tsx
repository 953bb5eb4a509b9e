/** The editor of a metric. */
import { Plus, X } from "lucide-react";
import type { Form as FormState } from "@/lib/forms";
import { Button, IconButton } from "@/ui/buttons";
import { FieldRow, Form, Select, TextField } from "@/ui/fields";
import { Banner, Section } from "@/ui/pages";
import { type Aggregation, AGGREGATIONS } from "./aggregations";
import styles from "./MetricForm.module.css";
import { type FilterValues, type MetricValues, newFilter } from "./metricValues";

interface MetricFormProps {
  form: FormState<MetricValues>;
  errors: Record<string, string>;
  problems: readonly string[];
  /** Only the name can change. */
  isUsed: boolean;
  onSubmit: () => void;
}

export function MetricForm({ form, errors, problems, isUsed, onSubmit }: MetricFormProps) {
  const { values, change } = form;
  const field = <Name extends keyof MetricValues>(name: Name) => ({ ...form.field(name), error: errors[name] });
  return (
    <Form label="Usage metric" onSubmit={onSubmit} problems={problems}>
      {isUsed && <Banner tone="blue">A price uses this metric, so only its name can change. Make another one for other rules.</Banner>}
      <TextField label="Name" autoFocus {...field("name")} />
      <Section title="Quantity">
        <FieldRow>
          <TextField label="Event type" placeholder="api.calls" isDisabled={isUsed} {...field("eventType")} />
          <Select
            label="How"
            isDisabled={isUsed}
            choices={(Object.keys(AGGREGATIONS) as Aggregation[]).map((value) => ({ value, ...AGGREGATIONS[value] }))}
            value={values.aggregation}
            error={errors["aggregation"]}
            onChange={(aggregation) => change({ aggregation })}
          />
          {values.aggregation !== "COUNT" && <TextField label="Property" isDisabled={isUsed} {...field("valueProperty")} />}
        </FieldRow>
        <TextField
          label="A line for each value of"
          help="A property such as region: every value becomes a printed line of its own."
          isDisabled={isUsed}
          {...field("groupProperty")}
        />
      </Section>
      {(!isUsed || values.filters.length > 0) && (
        <Section title="Only events whose" help="All of them must hold. Several values are separated by commas.">
          <Filters filters={values.filters} errors={errors} isDisabled={isUsed} onChange={(filters) => change({ filters })} />
        </Section>
      )}
    </Form>
  );
}

interface FiltersProps {
  filters: readonly FilterValues[];
  errors: Record<string, string>;
  isDisabled: boolean;
  onChange: (filters: readonly FilterValues[]) => void;
}

function Filters({ filters, errors, isDisabled, onChange }: FiltersProps) {
  function set(key: string, changes: Partial<FilterValues>): void {
    onChange(filters.map((filter) => (filter.key === key ? { ...filter, ...changes } : filter)));
  }

  return (
    <>
      {filters.map((filter, place) => (
        <div key={filter.key} role="group" aria-label={`Condition ${place + 1}`} className={styles["filter"]}>
          <TextField
            label="Property"
            isDisabled={isDisabled}
            value={filter.property}
            error={errors[`filters.${place}.property`]}
            onChange={(property) => set(filter.key, { property })}
          />
          <Select
            label="Condition"
            isDisabled={isDisabled}
            choices={[
              { value: "is", label: "is" },
              { value: "not", label: "is not" },
            ]}
            value={filter.negated ? "not" : "is"}
            onChange={(condition) => set(filter.key, { negated: condition === "not" })}
          />
          <TextField
            label="Values"
            isDisabled={isDisabled}
            value={filter.values}
            error={errors[`filters.${place}.values`]}
            onChange={(values) => set(filter.key, { values })}
          />
          {!isDisabled && (
            <IconButton
              label={`Remove condition ${place + 1}`}
              icon={<X size={14} />}
              onPress={() => onChange(filters.filter((each) => each.key !== filter.key))}
            />
          )}
        </div>
      ))}
      {!isDisabled && (
        <div>
          <Button kind="quiet" size="small" icon={<Plus size={14} />} onPress={() => onChange([...filters, newFilter()])}>
            Add condition
          </Button>
        </div>
      )}
    </>
  );
}
