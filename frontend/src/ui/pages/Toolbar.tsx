/** The row under the header: views at the left, search and filters at the right. */
import type { ReactNode } from "react";
import styles from "./Panel.module.css";

export function Toolbar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles["toolbar"]}>
      {children}
      {end && <div className={styles["end"]}>{end}</div>}
    </div>
  );
}
