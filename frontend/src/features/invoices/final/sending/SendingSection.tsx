/** What became of the document's emails, kept up to date while one is under way. */
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { type Answer, changesMade, useAnswer, useChange } from "@/lib/api";
import { useEvery } from "@/lib/useEvery";
import { Button } from "@/ui/buttons";
import { BounceDialog, isUnderWay, Message, MessageDialog } from "@/ui/messages";
import { notify, notifyRefused } from "@/ui/overlays";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { MarkAsSent } from "../../sending/sendChanges";
import { MessageLine } from "./MessageLine";
import styles from "./SendingSection.module.css";

const InvoiceMessages = graphql(
  `
    query InvoiceMessages($id: UUID!, $businessId: UUID!) {
      emailSettings(businessId: $businessId) {
        isConfigured
      }
      invoice(id: $id) {
        id
        status
        sentAt
        availableActions
        messages {
          ...Message
        }
      }
    }
  `,
  [Message],
);

const LOOKED_AT_EVERY = 2_000;

export function SendingSection({ invoice, businessId }: { invoice: { id: string; version: number }; businessId: string }) {
  const answer = useAnswer(InvoiceMessages, { id: invoice.id, businessId }, { followsChanges: true });
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [bounced, setBounced] = useState<Message | null>(null);
  const isWaiting = hasNews(answer);
  useEvery(LOOKED_AT_EVERY, () => isWaiting && answer.retry());
  useTellWhenDone(isWaiting);
  return (
    <Section title="Email" actions={canMark(answer) && <MarkButton invoice={invoice} />}>
      <Faces answer={answer} skeleton={<Skeleton rows={1} />}>
        {({ emailSettings, invoice: { status, messages } }) => (
          <>
            {messages.length === 0 && <p className={styles["quiet"]}>{NOTHING[status] ?? "Nothing was sent."}</p>}
            {!emailSettings.isConfigured && status !== "VOIDED" && <NoMailServer />}
            <ul className={styles["messages"]}>
              {messages.map((message) => (
                <MessageLine
                  key={message.id}
                  message={message}
                  onOpen={() => setOpenedId(message.id)}
                  onBounce={() => setBounced(message)}
                />
              ))}
            </ul>
          </>
        )}
      </Faces>
      {openedId && <MessageDialog id={openedId} onClose={() => setOpenedId(null)} />}
      {bounced && <BounceDialog message={bounced} onClose={() => setBounced(null)} />}
    </Section>
  );
}

const NOTHING: Partial<Record<string, string>> = { FINAL: "Not sent yet.", SENT: "Marked as sent; no email left from here." };

function NoMailServer() {
  return (
    <p className={styles["quiet"]}>
      No mail server is set, so nothing can be sent.{" "}
      <Link to="/settings/email" className={styles["link"]}>
        How to set one
      </Link>
    </p>
  );
}

function MarkButton({ invoice }: { invoice: { id: string; version: number } }) {
  const [mark, isPending] = useChange(MarkAsSent);
  async function send(): Promise<void> {
    const outcome = await mark({ id: invoice.id, expectedVersion: invoice.version });
    if (outcome.isDone) notify("Marked as sent");
    else notifyRefused(outcome.refusals);
  }
  return (
    <Button kind="quiet" size="small" isPending={isPending} onPress={() => void send()}>
      Mark as sent
    </Button>
  );
}

/** What the mail server said is a change like one's own: status and history on screen ask again. */
function useTellWhenDone(isWaiting: boolean): void {
  const was = useRef(isWaiting);
  useEffect(() => {
    if (was.current && !isWaiting) changesMade.set(changesMade.get() + 1);
    was.current = isWaiting;
  }, [isWaiting]);
}

function canMark(answer: Answer<ResultOf<typeof InvoiceMessages>>): boolean {
  return answer.state === "full" && answer.data.invoice.availableActions.includes("MARK_AS_SENT");
}

function hasNews(answer: Answer<ResultOf<typeof InvoiceMessages>>): boolean {
  return answer.state === "full" && answer.data.invoice.messages.some(isUnderWay);
}
