/** A detail: the thing itself at the left, its facts at the right. */
import type { ReactNode } from "react";
import styles from "./Columns.module.css";

export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles["columns"]}>
      <div className={styles["stack"]}>{children}</div>
      <aside aria-label="Facts" className={styles["aside"]}>
        {aside}
      </aside>
    </div>
  );
}
