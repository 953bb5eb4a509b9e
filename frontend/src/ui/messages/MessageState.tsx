/** Where a message stands. */
import { Pill, type Tone } from "../marks";
import type { Message } from "./Message";

const STATES: Record<Message["state"], [Tone, string]> = {
  WAITING: ["amber", "Waiting"],
  SENDING: ["blue", "Sending"],
  SENT: ["green", "Sent"],
  FAILED: ["red", "Failed"],
  CANCELLED: ["grey", "Stopped"],
  BOUNCED: ["red", "Bounced"],
};

export function MessageState({ state }: { state: Message["state"] }) {
  const [tone, word] = STATES[state];
  return <Pill tone={tone}>{word}</Pill>;
}

export function stateInWords(state: Message["state"]): string {
  return STATES[state][1];
}
