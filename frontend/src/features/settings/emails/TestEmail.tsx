/** A message about nothing, to any address, and what the mail server says of it. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { useEvery } from "@/lib/useEvery";
import { Button } from "@/ui/buttons";
import { Form, TextField } from "@/ui/fields";
import { isUnderWay, Message, MessageState } from "@/ui/messages";
import { Section } from "@/ui/pages";
import styles from "./TestEmail.module.css";

const SendTestEmail = graphql(
  `
    mutation SendTestEmail($businessId: UUID!, $address: String!) {
      sendTestEmail(businessId: $businessId, address: $address) {
        userErrors {
          code
          message
          field
        }
        email {
          ...Message
        }
      }
    }
  `,
  [Message],
);

const TestEmailFate = graphql(
  `
    query TestEmailFate($id: UUID!) {
      email(id: $id) {
        ...Message
      }
    }
  `,
  [Message],
);

export function TestEmail({ businessId, isConfigured }: { businessId: string; isConfigured: boolean }) {
  const form = useForm({ address: "" });
  const [send, isPending] = useChange(SendTestEmail);
  const [sentId, setSentId] = useState<string | null>(null);

  async function test(): Promise<void> {
    const outcome = await send({ businessId, address: form.values.address.trim() });
    if (!outcome.isDone) return form.refuse(outcome.refusals.map((refusal) => ({ ...refusal, field: refusal.field && "address" })));
    setSentId(outcome.data.sendTestEmail.email?.id ?? null);
  }

  return (
    <Section title="Test" help="Sends a short message in the look of your documents.">
      <Form label="Test email" onSubmit={() => void test()} problems={form.problems}>
        <div className={styles["row"]}>
          <TextField label="Address" inputMode="email" placeholder="you@company.com" {...form.field("address")} />
          <Button size="form" isDisabled={!isConfigured} isPending={isPending} onPress={() => void test()}>
            Send test
          </Button>
        </div>
      </Form>
      {sentId && <Fate key={sentId} id={sentId} />}
    </Section>
  );
}

const LOOKED_AT_EVERY = 1_000;

function Fate({ id }: { id: string }) {
  const answer = useAnswer(TestEmailFate, { id });
  const message = answer.state === "full" ? answer.data.email : null;
  useEvery(LOOKED_AT_EVERY, () => message && isUnderWay(message) && answer.retry());
  if (!message) return null;
  return (
    <div role="status" className={styles["fate"]}>
      <MessageState state={message.state} />
      <span>{message.error ?? message.serverAnswer ?? `To ${message.recipients.join(", ")}…`}</span>
    </div>
  );
}
