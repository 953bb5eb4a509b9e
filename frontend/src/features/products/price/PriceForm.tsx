/** The editor of a price: model, terms, and when it is charged. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { currencyChoices } from "@/lib/choices";
import type { Form as FormState } from "@/lib/forms";
import { ComboBox, FieldRow, Form, Select, TextField } from "@/ui/fields";
import { Banner, Section } from "@/ui/pages";
import { FREQUENCIES, MODELS, type PriceModel, TIMINGS } from "../words";
import { type PriceValues, takesUsage, withMetric, withModel } from "./priceValues";
import { TermsFields } from "./TermsFields";

const MetricChoices = graphql(`
  query MetricChoices($businessId: UUID!) {
    usageMetrics(businessId: $businessId, archived: null, first: 200) {
      edges {
        node {
          id
          name
          aggregation
          eventType
          archivedAt
        }
      }
    }
  }
`);

const CONTRACTED = "contracted";

interface PriceFormProps {
  form: FormState<PriceValues>;
  errors: Record<string, string>;
  problems: readonly string[];
  /** Only the name can change. */
  isUsed: boolean;
  onSubmit: () => void;
}

export function PriceForm({ form, errors, problems, isUsed, onSubmit }: PriceFormProps) {
  const business = useBusiness();
  const { values, change } = form;
  const [currencies] = useState(currencyChoices);
  const metrics = useAnswer(MetricChoices, { businessId: business.id });
  const all = metrics.state === "full" ? metrics.data.usageMetrics.edges.map((edge) => edge.node) : [];
  // One that was archived since stays what it is.
  const nodes = all.filter((metric) => metric.archivedAt === null || metric.id === values.metricId);
  return (
    <Form label="Price" onSubmit={onSubmit} problems={problems}>
      {isUsed && (
        <Banner tone="blue">A schedule or plan has this price, so only its name can change. Make another price for other terms.</Banner>
      )}
      <FieldRow>
        <TextField label="Name" autoFocus {...form.field("name")} error={errors["name"]} help="Printed on invoices." />
        <ComboBox
          label="Currency"
          choices={currencies}
          isDisabled={isUsed}
          value={values.currency}
          error={errors["currency"]}
          onChange={(currency) => currency && change({ currency })}
        />
      </FieldRow>
      <Section title="What it charges">
        <Select
          label="Model"
          isDisabled={isUsed}
          choices={(Object.keys(MODELS) as PriceModel[]).map((model) => ({ value: model, ...MODELS[model] }))}
          value={values.model}
          onChange={(model) => change(withModel(values, model))}
        />
        <TermsFields values={values} errors={errors} isDisabled={isUsed} onChange={change} />
      </Section>
      <Section title="When it charges">
        <FieldRow>
          {takesUsage(values.model) && (
            <Select
              label="Quantity"
              isDisabled={isUsed}
              choices={[
                { value: CONTRACTED, label: "Contracted on the schedule" },
                ...nodes.map((metric) => ({ value: metric.id, label: metric.name, note: metric.eventType })),
              ]}
              value={values.metricId ?? CONTRACTED}
              error={errors["metricId"]}
              onChange={(metricId) => change(withMetric(values, metricId === CONTRACTED ? null : metricId))}
            />
          )}
          {values.model !== "ONE_TIME" && (
            <Select
              label="How often"
              isDisabled={isUsed}
              choices={(["MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"] as const).map((value) => ({
                value,
                label: FREQUENCIES[value],
              }))}
              value={values.frequency === "ONE_TIME" ? "MONTHLY" : values.frequency}
              error={errors["frequency"]}
              onChange={(frequency) => change({ frequency })}
            />
          )}
          <Select
            label="When"
            isDisabled={isUsed || values.metricId !== null}
            choices={(["IN_ADVANCE", "IN_ARREARS"] as const).map((value) => ({ value, label: TIMINGS[value] }))}
            value={values.timing}
            error={errors["timing"]}
            onChange={(timing) => change({ timing })}
          />
        </FieldRow>
      </Section>
    </Form>
  );
}
