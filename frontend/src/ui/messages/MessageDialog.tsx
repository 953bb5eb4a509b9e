/** One message of the outbox: its fate, the message as it was sent, and what can be done. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatCount, formatInstant } from "@/lib/format";
import { useEvery } from "@/lib/useEvery";
import { Button } from "../buttons";
import { Dialog } from "../overlays";
import { Faces, Facts, Skeleton } from "../pages";
import { BounceDialog } from "./BounceDialog";
import { Message } from "./Message";
import { MessageFrame } from "./MessageFrame";
import { retryMessages, stopMessage } from "./messageChanges";
import { MessageState } from "./MessageState";
import styles from "./MessageDialog.module.css";

const MessageDetail = graphql(
  `
    query MessageDetail($id: UUID!) {
      email(id: $id) {
        ...Message
        messageId
        sender
        replyTo
        copies
        requestedBy
        html
        invoice {
          id
          number
        }
        file {
          id
          path
          revision
        }
      }
    }
  `,
  [Message],
);

const LOOKED_AT_EVERY = 2_000;

export function MessageDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const answer = useAnswer(MessageDetail, { id }, { followsChanges: true });
  const message = answer.state === "full" ? answer.data.email : null;
  const [isBouncing, setBouncing] = useState(false);
  useEvery(LOOKED_AT_EVERY, () => (message?.state === "WAITING" || message?.state === "SENDING") && answer.retry());
  const can = (action: Message["availableActions"][number]) => message?.availableActions.includes(action) ?? false;

  if (isBouncing && message) return <BounceDialog message={message} onClose={() => setBouncing(false)} />;
  return (
    <Dialog
      title={message?.subject ?? "Email"}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            Close
          </Button>
          {can("MARK_BOUNCED") && <Button onPress={() => setBouncing(true)}>Enter a bounce</Button>}
          {can("CANCEL") && <Button onPress={() => void stopMessage(id)}>Stop</Button>}
          {can("RETRY") && (
            <Button kind="primary" onPress={() => void retryMessages([id])}>
              {message?.state === "WAITING" ? "Send now" : "Send again"}
            </Button>
          )}
        </>
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={8} />}>
        {({ email }) => (
          <>
            <Facts
              facts={[
                { name: "State", value: <MessageState state={email.state} /> },
                { name: "About", value: email.invoice && <About invoice={email.invoice} /> },
                { name: "From", value: email.sender },
                { name: "To", value: email.recipients.join(", ") },
                { name: "Copies", value: email.copies.join(", ") },
                { name: "Answers to", value: email.replyTo },
                { name: "Asked for", value: `${formatInstant(email.createdAt)} by ${email.requestedBy.replace(/ <.*>$/, "")}` },
                { name: "Leaves", value: email.state === "WAITING" && formatInstant(email.sendAfter) },
                { name: "Sent", value: email.sentAt && formatInstant(email.sentAt) },
                { name: "Attempts", value: email.attempts > 1 && formatCount(email.attempts) },
                { name: "The server said", value: email.serverAnswer },
                { name: "Bounced", value: email.bounceReason },
                { name: "Message id", value: <code className={styles["code"]}>{email.messageId}</code> },
              ].map(({ name, value }) => ({ name, value: value || null }))}
            />
            {email.error && (
              <p role="note" className={styles["error"]}>
                {email.error}
              </p>
            )}
            <MessageFrame html={email.html} title="The message" />
          </>
        )}
      </Faces>
    </Dialog>
  );
}

function About({ invoice }: { invoice: { id: string; number: string | null } }) {
  return (
    <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} className={styles["link"]}>
      {invoice.number ?? "A document"}
    </Link>
  );
}
