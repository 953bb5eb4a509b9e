/** The key itself, the only time that it is shown. */
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";

export function KeyShownOnce({ name, apiKey, onClose }: { name: string; apiKey: string; onClose: () => void }) {
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    // Pages without https have no clipboard: the field can be copied by hand.
    await navigator.clipboard.writeText(apiKey);
    setCopied(true);
  }

  return (
    <Dialog
      title={`Key for ${name}`}
      isOpen
      isInsistent
      onClose={onClose}
      actions={
        <>
          {"clipboard" in navigator && (
            <Button icon={isCopied ? <Check size={14} /> : <Copy size={14} />} onPress={() => void copy()}>
              {isCopied ? "Copied" : "Copy"}
            </Button>
          )}
          <Button kind="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p>Copy it now: it is not kept, and this is the only time that it is shown.</p>
      <TextField
        label="API key"
        value={apiKey}
        isReadOnly
        autoFocus
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select();
        }}
      />
    </Dialog>
  );
}
