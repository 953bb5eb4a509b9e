/** Copies the link; where the browser keeps the clipboard back, it is shown to be copied by hand. */
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";

export function CopyLink({ url }: { url: string }) {
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    notify("Link copied");
  }

  // Pages without https have no clipboard.
  if (!("clipboard" in navigator)) return <TextField label="Link" isReadOnly value={url} />;
  return (
    <Button icon={isCopied ? <Check size={14} /> : <Copy size={14} />} onPress={() => void copy()}>
      {isCopied ? "Copied" : "Copy link"}
    </Button>
  );
}
