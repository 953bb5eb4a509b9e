/** A place with nothing in it yet: what will fill it, and one action. */
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** One sentence that says what fills this place. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      <span aria-hidden className={styles["tile"]}>
        {icon}
      </span>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["sentence"]}>{children}</p>
      {action}
    </div>
  );
}
