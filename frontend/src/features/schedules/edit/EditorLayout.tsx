/** The editor at the left, the preview at the right, each scrolling by itself. */
import type { ReactNode } from "react";
import styles from "./EditorLayout.module.css";

export function EditorLayout({ children, preview }: { children: ReactNode; preview: ReactNode }) {
  return (
    <div className={styles["layout"]}>
      <div className={styles["editor"]}>{children}</div>
      <div className={styles["preview"]}>{preview}</div>
    </div>
  );
}
