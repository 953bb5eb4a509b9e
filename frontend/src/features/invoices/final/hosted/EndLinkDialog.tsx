/** Asks before a link that customers may have ends, with or without a new one. */
import { useChange } from "@/lib/api";
import { ConfirmDialog } from "@/ui/dialogs";
import { notify, notifyRefused } from "@/ui/overlays";
import { RenewHostedLink, RevokeHostedLink } from "./hostedChanges";

interface EndLinkDialogProps {
  id: string;
  ending: "revoke" | "renew";
  onClose: () => void;
}

export function EndLinkDialog({ id, ending, onClose }: EndLinkDialogProps) {
  const [revoke, isRevoking] = useChange(RevokeHostedLink);
  const [renew, isRenewing] = useChange(RenewHostedLink);
  const isRenewal = ending === "renew";

  async function end(): Promise<void> {
    const outcome = isRenewal ? await renew({ id }) : await revoke({ id });
    onClose();
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(isRenewal ? "The page has a new link" : "The link is revoked");
  }

  return (
    <ConfirmDialog
      title={isRenewal ? "Give the page a new link?" : "Revoke the link?"}
      action={isRenewal ? "Make new link" : "Revoke"}
      isDanger
      isPending={isRevoking || isRenewing}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      The link in emails that were sent so far shows nothing from then on.
      {!isRenewal && " Sending the document again makes a new one."}
    </ConfirmDialog>
  );
}
