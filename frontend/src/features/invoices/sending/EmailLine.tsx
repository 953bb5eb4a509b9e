/** Who gets the email of a draft that is finalized and sent, and a way to change it first. */
import { Button } from "@/ui/buttons";
import styles from "./EmailLine.module.css";

interface EmailLineProps {
  /** Null until they are known. */
  recipients: readonly string[] | null;
  onEdit: () => void;
}

export function EmailLine({ recipients, onEdit }: EmailLineProps) {
  if (!recipients) return null;
  return (
    <div className={styles["line"]}>
      <span className={styles["to"]}>
        {recipients.length > 0 ? `Email to ${recipients.join(", ")}` : "Nobody at this customer receives documents by email."}
      </span>
      <Button kind="quiet" size="small" onPress={onEdit}>
        {recipients.length > 0 ? "Edit email" : "Give an address"}
      </Button>
    </div>
  );
}
