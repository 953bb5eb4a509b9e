/** The editor of a schedule: its settings, and its phases where they can be changed. */
import { Plus } from "lucide-react";
import { useState } from "react";
import { currencyChoices } from "@/lib/choices";
import type { Form as FormState } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Checkbox, ComboBox, DateField, FieldRow, Form, NumberField, TextArea, TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import { CustomerField } from "@/ui/records";
import { PhaseFields } from "./PhaseFields";
import { followingPhase, type PhaseValues, type ScheduleValues } from "./scheduleValues";

interface ScheduleFormProps {
  form: FormState<ScheduleValues>;
  /** What the server refused, by the input's path. */
  errors: Record<string, string>;
  problems: readonly string[];
  /** Customer, currency, start and prices are fixed by activation. */
  isActivated: boolean;
  onSubmit: () => void;
}

export function ScheduleForm({ form, errors, problems, isActivated, onSubmit }: ScheduleFormProps) {
  const { values, change } = form;
  const [currencies] = useState(currencyChoices);
  const field = <Name extends keyof ScheduleValues>(name: Name) => ({ ...form.field(name), error: errors[name] });

  function changePhase(key: string, changed: PhaseValues): void {
    change({ phases: values.phases.map((phase) => (phase.key === key ? changed : phase)) });
  }

  return (
    <Form label="Billing schedule" isWide={!isActivated} onSubmit={onSubmit} problems={problems}>
      <Section title="Billing">
        {!isActivated && (
          <>
            <FieldRow>
              <CustomerField
                isRequired
                value={values.customer}
                error={errors["customerId"]}
                onChange={(customer) => change({ customer, ...(customer?.currency && { currency: customer.currency }) })}
              />
              <TextField label="Name" placeholder={values.customer?.name} {...field("name")} />
            </FieldRow>
            <FieldRow>
              <DateField label="Start" isRequired {...field("startOn")} help="A past start bills the periods gone by." />
              <DateField label="Last day" {...field("endOn")} help="Without one it runs on." />
            </FieldRow>
            <FieldRow>
              <ComboBox
                label="Currency"
                choices={currencies}
                value={values.currency}
                error={errors["currency"]}
                onChange={(currency) => currency && change({ currency })}
              />
              <NumberField label="Billing day" help="1 to 31; the start’s unless given." {...field("billingDay")} />
            </FieldRow>
          </>
        )}
        {isActivated && (
          <FieldRow>
            <TextField label="Name" {...field("name")} />
            <DateField label="Last day" {...field("endOn")} help="Without one it runs on." />
          </FieldRow>
        )}
      </Section>
      {!isActivated && (
        <>
          {values.phases.map((phase, place) => (
            <PhaseFields
              key={phase.key}
              place={place}
              phase={phase}
              currency={values.currency}
              errors={errors}
              onChange={(changed) => changePhase(phase.key, changed)}
              onRemove={
                values.phases.length > 1
                  ? () => change({ phases: values.phases.filter((each) => each.key !== phase.key) })
                  : undefined
              }
            />
          ))}
          <div>
            <Button icon={<Plus size={14} />} onPress={() => change({ phases: followingPhase(values.phases) })}>
              Add phase
            </Button>
          </div>
        </>
      )}
      <Section title="Invoices">
        <FieldRow>
          <NumberField label="Days to pay" help="The customer’s unless given." {...field("paymentTermsDays")} />
          <TextField label="Purchase order" {...field("purchaseOrder")} />
        </FieldRow>
        <TextArea label="Memo" help="Printed on every invoice." rows={2} {...field("memo")} />
        <Checkbox
          label="Finalize and send without review"
          isChecked={values.autoIssue}
          onChange={(autoIssue) => change({ autoIssue })}
        />
        <Checkbox
          label="Print usage prices without usage"
          isChecked={values.printZeroLines}
          onChange={(printZeroLines) => change({ printZeroLines })}
        />
      </Section>
    </Form>
  );
}
