/** How documents are sent by email: the mail server, the sender, copies, and how long sending can be stopped. */
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { asOfList } from "@/lib/forms";
import { AddressField, FieldRow, Form, NumberField, TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { Faces, Section } from "@/ui/pages";
import { SaveActions } from "../parts/SaveActions";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useSettingsForm } from "../parts/useSettingsForm";
import { EmailSettings, inputOf, valuesOf } from "./EmailSettings";
import { MailServer } from "./MailServer";
import { TestEmail } from "./TestEmail";

const EmailSetup = graphql(
  `
    query EmailSetup($businessId: UUID!) {
      emailSettings(businessId: $businessId) {
        ...EmailSettings
      }
      business(id: $businessId) {
        id
        name
        email
      }
    }
  `,
  [EmailSettings],
);

const UpdateEmailSettings = graphql(
  `
    mutation UpdateEmailSettings($businessId: UUID!, $input: UpdateEmailSettingsInput!) {
      updateEmailSettings(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        settings {
          ...EmailSettings
        }
      }
    }
  `,
  [EmailSettings],
);

export function EmailPage() {
  const { id: businessId } = useBusiness();
  const answer = useAnswer(EmailSetup, { businessId }, { followsChanges: true });
  return (
    <Faces answer={answer}>
      {({ emailSettings, business }) => (
        <EditEmail businessId={businessId} settings={emailSettings} name={business?.name ?? ""} address={business?.email ?? null} />
      )}
    </Faces>
  );
}

interface EditEmailProps {
  businessId: string;
  settings: EmailSettings;
  name: string;
  address: string | null;
}

function EditEmail({ businessId, settings, name, address }: EditEmailProps) {
  const form = useSettingsForm(() => valuesOf(settings));
  const [send, isPending] = useChange(UpdateEmailSettings);

  async function save(): Promise<void> {
    if (isPending || !form.isChanged) return;
    const outcome = await send({ businessId, input: inputOf(form.values) });
    if (!outcome.isDone) return form.refuse(asOfList(outcome.refusals, "copyTo"));
    form.markSaved();
    notify("Saved. Emails that wait already leave as they were written.");
  }

  return (
    <SettingsScreen
      title="Email"
      isChanged={form.isChanged}
      actions={<SaveActions form={form} isPending={isPending} onSave={() => void save()} />}
    >
      <MailServer settings={settings} />
      <Form label="Email" onSubmit={() => void save()} problems={form.problems}>
        <Section title="Sender">
          <FieldRow>
            <TextField label="Name" placeholder={name} {...form.field("senderName")} />
            <TextField
              label="Address"
              inputMode="email"
              placeholder={address ?? "billing@company.com"}
              help={address ? "Left empty, the business's own address." : "The business has no address of its own."}
              {...form.field("senderEmail")}
            />
          </FieldRow>
          <TextField
            label="Answers go to"
            inputMode="email"
            help="Left empty, answers go to the sender."
            {...form.field("replyTo")}
          />
        </Section>
        <Section title="Copies" help="Get every document as a blind copy, unseen by the customer.">
          <AddressField label="Copies to" isLabelHidden placeholder="books@company.com" {...form.field("copyTo")} />
        </Section>
        <Section title="Undo" help="How long an email waits after it was asked for, so that it can be stopped.">
          <NumberField label="Seconds, 0 to 3600" {...form.field("undoSeconds")} />
        </Section>
      </Form>
      <TestEmail businessId={businessId} isConfigured={settings.isConfigured} />
    </SettingsScreen>
  );
}
