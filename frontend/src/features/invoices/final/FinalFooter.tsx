/** Which keys do what to an issued document, and the one that goes on to the next draft. */
import type { ResultOf } from "@/graphql/graphql";
import { useShortcuts } from "@/lib/shortcuts";
import { PanelFooter } from "@/ui/pages";
import { useNextDraft } from "../actions/useNextDraft";
import type { FinalInvoice } from "./FinalFacts";

const KEYS = [
  { action: "SEND", keys: "s", does: "send" },
  { action: "RECORD_PAYMENT", keys: "m", does: "record payment" },
  { action: "SEND_REMINDER", keys: "n", does: "remind" },
  { action: "CORRECT_DETAILS", keys: "e", does: "correct details" },
] as const;

export function FinalFooter({ invoice }: { invoice: ResultOf<typeof FinalInvoice> }) {
  const { go } = useNextDraft(invoice);
  useShortcuts([{ keys: "d", label: "Next draft", run: go, isCommand: true }]);
  const offered = KEYS.filter(({ action }) => invoice.availableActions.includes(action));
  return <PanelFooter hints={[...offered, { keys: "p", does: "PDF" }, { keys: "d", does: "next draft" }]} />;
}
