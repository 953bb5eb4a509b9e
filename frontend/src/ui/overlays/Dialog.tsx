/** A modal dialog: a title, what it says or asks, and its actions at the end. */
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "@/lib/classes";
import styles from "./Dialog.module.css";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Escape and a click outside do not close it: something would be lost. */
  isInsistent?: boolean;
  size?: "normal" | "wide" | "full";
  /** Buttons, the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, isInsistent = false, size = "normal", actions, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isInsistent}
      isKeyboardDismissDisabled={isInsistent}
      className={styles["overlay"] ?? ""}
      data-modal
    >
      <Modal className={classes(styles["modal"], styles[size])}>
        <AriaDialog className={styles["dialog"] ?? ""}>
          <Heading slot="title" className={styles["title"] ?? ""}>
            {title}
          </Heading>
          <div className={styles["content"]}>{children}</div>
          {actions && <div className={styles["actions"]}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
