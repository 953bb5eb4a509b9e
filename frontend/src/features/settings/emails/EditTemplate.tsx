/** One template: its words at the left, the email that they make at the right. */
import { type ReactNode, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange, usePreview } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Form, TextArea, TextField } from "@/ui/fields";
import { MessageFrame } from "@/ui/messages";
import { notify, notifyRefused } from "@/ui/overlays";
import { PanelContent } from "@/ui/pages";
import { SaveActions } from "../parts/SaveActions";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useSettingsForm } from "../parts/useSettingsForm";
import styles from "./EditTemplate.module.css";
import type { EmailTemplate } from "./EmailTemplate";
import { ShownDocument } from "./ShownDocument";
import { ResetEmailTemplate, SaveEmailTemplate } from "./templateChanges";

const TemplatePreview = graphql(`
  query TemplatePreview($businessId: UUID!, $invoiceId: UUID, $input: EmailTemplateInput!) {
    previewEmailTemplate(businessId: $businessId, invoiceId: $invoiceId, input: $input) {
      subject
      html
    }
  }
`);

interface EditTemplateProps {
  businessId: string;
  template: EmailTemplate;
  variables: readonly { name: string; meaning: string }[];
  toolbar: ReactNode;
}

export function EditTemplate({ businessId, template, variables, toolbar }: EditTemplateProps) {
  const { kind, language } = template;
  const form = useSettingsForm(() => ({ subject: template.subject, body: template.body }));
  const [save, isSaving] = useChange(SaveEmailTemplate);
  const [reset, isResetting] = useChange(ResetEmailTemplate);
  const [invoiceId, setInvoiceId] = useState<string | null>(null);
  const input = { kind, language, ...form.values };
  const preview = usePreview(TemplatePreview, { businessId, invoiceId, input });
  const written = preview.data?.previewEmailTemplate;

  async function send(): Promise<void> {
    if (isSaving || !form.isChanged) return;
    const outcome = await save({ businessId, input });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.markSaved();
    notify("Saved. Emails that wait already leave as they were written.");
  }

  async function goBack(): Promise<void> {
    const outcome = await reset({ businessId, kind, language });
    if (outcome.isDone) notify("The words that ship are used again.");
    else notifyRefused(outcome.refusals);
  }

  return (
    <SettingsScreen
      title="Email templates"
      isBare
      isChanged={form.isChanged}
      toolbar={toolbar}
      actions={
        <>
          {template.isOwn && !form.isChanged && (
            <Button kind="quiet" isPending={isResetting} onPress={() => void goBack()}>
              Use what ships
            </Button>
          )}
          <SaveActions form={form} isPending={isSaving} onSave={() => void send()} />
        </>
      }
    >
      <div className={styles["halves"]}>
        <PanelContent isPadded>
          <Form label="Template" onSubmit={() => void send()} problems={form.problems}>
            <TextField label="Subject" {...form.field("subject")} />
            <TextArea label="Message" rows={14} {...form.field("body")} />
            <details className={styles["variables"]}>
              <summary>What can be filled in</summary>
              <dl>
                {variables.map(({ name, meaning }) => (
                  <div key={name} className={styles["variable"]}>
                    <dt>{`{{ ${name} }}`}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
                <div className={styles["variable"]}>
                  <dt>{"{% if period %} … {% endif %}"}</dt>
                  <dd>Only where there is one.</dd>
                </div>
              </dl>
            </details>
          </Form>
        </PanelContent>
        <section aria-label="Preview" className={styles["pane"]}>
          <div className={styles["bar"]}>
            <strong className={styles["subject"]}>{written?.subject ?? ""}</strong>
            <ShownDocument businessId={businessId} value={invoiceId} onChange={setInvoiceId} />
          </div>
          {preview.problem && (
            <p role="alert" className={styles["problem"]}>
              {preview.problem.message}
            </p>
          )}
          <div className={styles["scroll"]} tabIndex={0} role="region" aria-label="The email">
            {written && <MessageFrame html={written.html} title="The email as it would arrive" />}
          </div>
        </section>
      </div>
    </SettingsScreen>
  );
}
