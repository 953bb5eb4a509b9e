/** The head of a screen: where one is, how much there is, its state, and its one primary action. */
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import styles from "./Panel.module.css";

interface PageHeaderProps {
  title: string;
  /** A `Link` to the list that this screen belongs to. */
  back?: ReactNode;
  count?: number;
  /** Pills and such behind the title. */
  status?: ReactNode;
  /** At the right end, the primary action last. */
  actions?: ReactNode;
}

export function PageHeader({ title, back, count, status, actions }: PageHeaderProps) {
  return (
    <header className={styles["header"]}>
      {back && (
        <>
          <span className={styles["back"]}>{back}</span>
          <ChevronRight aria-hidden size={14} />
        </>
      )}
      <h1 className={styles["title"]}>{title}</h1>
      {count !== undefined && <span className={styles["count"]}>{formatCount(count)}</span>}
      {status}
      {actions && <div className={styles["actions"]}>{actions}</div>}
    </header>
  );
}
