/** Sending the document, by its button or `s`. */
import { Send } from "lucide-react";
import { useState } from "react";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { type Sendable, SendDialog } from "../../sending/SendDialog";

export function SendButton({ invoice }: { invoice: Sendable }) {
  const [isOpen, setOpen] = useState(false);
  const isFirst = invoice.status === "FINAL";
  useShortcuts([{ keys: "s", label: "Send", run: () => setOpen(true), isCommand: true }]);
  return (
    <>
      <Button kind={isFirst ? "primary" : "secondary"} icon={<Send size={14} />} onPress={() => setOpen(true)}>
        {isFirst ? "Send" : "Send again"}
      </Button>
      {isOpen && <SendDialog invoice={invoice} onClose={() => setOpen(false)} />}
    </>
  );
}
