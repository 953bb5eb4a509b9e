/** What is written at the left, what comes of it at the right, each scrolling by itself. */
import type { ReactNode } from "react";
import styles from "./Split.module.css";

export function Split({ children, preview }: { children: ReactNode; preview: ReactNode }) {
  return (
    <div className={styles["split"]}>
      <div className={styles["writing"]}>{children}</div>
      <div className={styles["preview"]}>{preview}</div>
    </div>
  );
}
