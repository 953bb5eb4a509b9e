/** Asks before something that cannot be taken back. */
import type { ReactNode } from "react";
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";

interface ConfirmDialogProps {
  title: string;
  /** The verb on the button. */
  action: string;
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function ConfirmDialog({ title, action, isDanger, isPending, onConfirm, onClose, children }: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            Cancel
          </Button>
          <Button kind={isDanger ? "danger" : "primary"} isPending={isPending} onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
