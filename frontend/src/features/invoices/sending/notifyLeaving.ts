/** Says that an email leaves, and offers to stop it until it has. */
import { notify } from "@/ui/overlays";
import { type Message, stopMessage } from "@/ui/messages";

export function notifyLeaving(message: Message | null, done: string): void {
  if (!message) return notify(done);
  if (message.secondsLeft === 0) return notify(`${done}. The email leaves now.`);
  notify(`${done}. The email leaves in`, {
    until: Date.now() + message.secondsLeft * 1000,
    action: { label: "Stop", run: () => void stopMessage(message.id) },
  });
}
