/** What a draft lacks and what is unusual about it, each with the place where it is mended. */
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { classes } from "@/lib/classes";
import styles from "./Checklist.module.css";
import { MendLink } from "./MendLink";
import type { Finding } from "./useChecks";

export interface Hint {
  message: string;
}

interface ChecklistProps {
  findings: readonly Finding[];
  /** What else should be seen before finalizing. */
  hints?: readonly Hint[];
  customerId: string;
  /** Called when what is to be mended is on this very screen, or another is opened. */
  onLeave: () => void;
}

export function Checklist({ findings, hints = [], customerId, onLeave }: ChecklistProps) {
  if (findings.length === 0 && hints.length === 0) {
    return (
      <p role="status" className={classes(styles["item"], styles["fine"])}>
        <CircleCheck aria-hidden size={15} />
        Nothing missing, nothing unusual
      </p>
    );
  }
  return (
    <div role="status">
      <ul className={styles["list"]} aria-label="Checks">
        {findings.map((finding) => (
          <li key={finding.code + finding.message} className={classes(styles["item"], styles[finding.severity.toLowerCase()])}>
            <Mark isError={finding.severity === "ERROR"} />
            <span className={styles["text"]}>
              {finding.message} <MendLink finding={finding} customerId={customerId} onLeave={onLeave} />
            </span>
          </li>
        ))}
        {hints.map(({ message }) => (
          <li key={message} className={classes(styles["item"], styles["warning"])}>
            <Mark isError={false} />
            <span className={styles["text"]}>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ isError }: { isError: boolean }) {
  const Icon = isError ? CircleAlert : TriangleAlert;
  return <Icon role="img" aria-label={isError ? "Error" : "Warning"} size={15} />;
}
