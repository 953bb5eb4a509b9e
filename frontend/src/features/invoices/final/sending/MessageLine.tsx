/** One message in a sentence: what became of it, and the one thing to do about it. */
import { useState } from "react";
import { formatAge, formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { type Message, MessageState, retryMessages, stopMessage } from "@/ui/messages";
import { Countdown } from "@/ui/overlays";
import styles from "./MessageLine.module.css";

interface MessageLineProps {
  message: Message;
  onOpen: () => void;
  onBounce: () => void;
}

export function MessageLine({ message, onOpen, onBounce }: MessageLineProps) {
  const can = (action: Message["availableActions"][number]) => message.availableActions.includes(action);
  return (
    <li className={styles["line"]}>
      <MessageState state={message.state} />
      <div className={styles["text"]}>
        <p>
          <button type="button" className={styles["open"]} onClick={onOpen}>
            {KINDS[message.kind]} to {message.recipients.join(", ")}
          </button>
        </p>
        <p className={styles["fate"]}>
          <Fate message={message} />
        </p>
      </div>
      <span className={styles["actions"]}>
        {can("CANCEL") && (
          <Button size="small" onPress={() => void stopMessage(message.id)}>
            Stop
          </Button>
        )}
        {message.state === "FAILED" && can("RETRY") && (
          <Button size="small" onPress={() => void retryMessages([message.id])}>
            Try again
          </Button>
        )}
        {can("MARK_BOUNCED") && (
          <Button kind="quiet" size="small" onPress={onBounce}>
            It bounced
          </Button>
        )}
      </span>
    </li>
  );
}

const KINDS: Record<Message["kind"], string> = { INVOICE: "Invoice", CREDIT_NOTE: "Credit note", REMINDER: "Reminder", TEST: "Test" };

function Fate({ message }: { message: Message }) {
  const [now] = useState(() => new Date());
  const { state, sentAt, error, bounceReason, createdAt } = message;
  // By the server's clock, told anew with every answer: this computer's may be wrong.
  if (state === "WAITING") return <Waiting key={message.secondsLeft} message={message} />;
  if (state === "SENDING") return error ? `Not known whether it arrived; sent again soon. ${error}` : "With the mail server…";
  if (state === "FAILED") return error ?? "The mail server refused it.";
  if (state === "BOUNCED") return bounceReason ?? "It came back.";
  const at = sentAt ?? createdAt;
  return (
    <>
      <time dateTime={at} title={formatInstant(at)}>
        {formatAge(at, now)}
      </time>
      {error && ` · ${error}`}
    </>
  );
}

function Waiting({ message: { secondsLeft, attempts, error } }: { message: Message }) {
  const [until] = useState(() => Date.now() + secondsLeft * 1000);
  if (secondsLeft === 0) return "Leaves as soon as its PDF is there and the worker is free.";
  return (
    <>
      {attempts > 0 ? "Tried again in " : "Leaves in "}
      <Countdown until={until} />
      {attempts > 0 && error && ` · ${error}`}
    </>
  );
}
