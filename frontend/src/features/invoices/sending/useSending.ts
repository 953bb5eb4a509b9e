/** Sends a document, or finalizes a draft and sends it, and says that it can be stopped. */
import { type Refusal, useChange } from "@/lib/api";
import { notifyLeaving } from "./notifyLeaving";
import type { Sendable } from "./SendDialog";
import { FinalizeAndSend, SendInvoice } from "./sendChanges";

interface Wish {
  recipients?: string[];
  subject?: string;
  body?: string;
}

export function useSending(invoice: Sendable) {
  const [sendFinal, isSendingFinal] = useChange(SendInvoice);
  const [sendDraft, isSendingDraft] = useChange(FinalizeAndSend);

  /** Answers why it was refused; nothing when it was done. */
  async function send(wish: Wish, number: string | null = null): Promise<readonly Refusal[]> {
    const expectedVersion = invoice.version;
    if (invoice.status === "DRAFT") {
      const outcome = await sendDraft({ id: invoice.id, input: { ...wish, number, expectedVersion } });
      if (!outcome.isDone) return outcome.refusals;
      const { email, invoice: done } = outcome.data.finalizeAndSendInvoice;
      notifyLeaving(email, `Finalized as ${done?.number ?? "an invoice"}`);
    } else {
      const outcome = await sendFinal({ id: invoice.id, input: { ...wish, expectedVersion } });
      if (!outcome.isDone) return outcome.refusals;
      notifyLeaving(outcome.data.sendInvoice.email, `${invoice.number ?? "The document"} is on its way`);
    }
    return [];
  }

  return { send, isPending: isSendingFinal || isSendingDraft };
}
