/** A reminder rule, new or changed: its day, whether it is on, and words of its own. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Outcome, useChange, usePreview } from "@/lib/api";
import { languageName } from "@/lib/choices";
import { useForm } from "@/lib/forms";
import { FormDialog } from "@/ui/dialogs";
import { Checkbox, FieldRow, NumberField, Select, TextArea, TextField } from "@/ui/fields";
import { MessageFrame } from "@/ui/messages";
import type { ReminderRule } from "./ReminderRule";
import { CreateRule, UpdateRule } from "./ruleChanges";
import { inputOf, SIDES, valuesOf } from "./ruleValues";
import styles from "./RuleDialog.module.css";

const RulePreview = graphql(`
  query RulePreview($businessId: UUID!, $input: EmailTemplateInput!) {
    previewEmailTemplate(businessId: $businessId, input: $input) {
      subject
      html
    }
  }
`);

interface RuleDialogProps {
  /** Null for a new one. */
  rule: ReminderRule | null;
  businessId: string;
  language: string;
  onClose: () => void;
}

export function RuleDialog({ rule, businessId, language, onClose }: RuleDialogProps) {
  const form = useForm(() => valuesOf(rule));
  const { values, field, change } = form;
  const [add, isAdding] = useChange(CreateRule);
  const [update, isUpdating] = useChange(UpdateRule);

  function send(): Promise<Outcome<unknown>> {
    const input = inputOf(values);
    return rule ? update({ id: rule.id, input }) : add({ businessId, input });
  }

  return (
    <FormDialog
      title={rule ? "Edit reminder rule" : "New reminder rule"}
      action={rule ? "Save" : "Add rule"}
      size="wide"
      form={form}
      isPending={isAdding || isUpdating}
      required={values.side === "ON" ? {} : { days: "Say how many days." }}
      send={send}
      onClose={onClose}
    >
      <FieldRow>
        {values.side !== "ON" && <NumberField label="Days" isRequired autoFocus {...field("days")} />}
        <Select label="When" choices={SIDES} {...field("side")} error={values.side === "ON" ? field("days").error : undefined} />
      </FieldRow>
      <Checkbox
        label="On"
        help="It reminds from today on; of days that went by nobody is reminded."
        isChecked={values.isActive}
        onChange={(isActive) => change({ isActive })}
      />
      <Checkbox
        label="Words of its own"
        help={`Sent with documents in ${languageName(language.slice(0, 2))}; others get the template for reminders in their language.`}
        isChecked={values.hasWords}
        onChange={(hasWords) => change({ hasWords })}
      />
      {values.hasWords && (
        <>
          <TextField label="Subject" {...field("subject")} />
          <TextArea label="Message" rows={8} help="Such as {{ number }}, {{ amount_due }}, {{ days_overdue }}." {...field("body")} />
          <Preview businessId={businessId} language={language} subject={values.subject} body={values.body} />
        </>
      )}
    </FormDialog>
  );
}

interface PreviewProps {
  businessId: string;
  language: string;
  subject: string;
  body: string;
}

function Preview({ businessId, language, subject, body }: PreviewProps) {
  const [kept] = useState(language.slice(0, 2));
  const input = { kind: "REMINDER" as const, language: kept, subject, body };
  const preview = usePreview(RulePreview, { businessId, input });
  const written = preview.data?.previewEmailTemplate;
  return (
    <section aria-label="Preview" className={styles["preview"]}>
      {preview.problem && (
        <p role="alert" className={styles["problem"]}>
          {preview.problem.message}
        </p>
      )}
      {written && (
        <>
          <p className={styles["subject"]}>{written.subject}</p>
          <MessageFrame html={written.html} title="The reminder as it would arrive" />
        </>
      )}
    </section>
  );
}
