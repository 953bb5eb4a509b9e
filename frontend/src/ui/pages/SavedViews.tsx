/** Views of one list as links; the current one is marked. */
import type { ReactNode } from "react";
import styles from "./SavedViews.module.css";

/** Children are `Link`s with `className={savedView}`; the router marks the current one with `aria-current`. */
export function SavedViews({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles["views"]}>
      {children}
    </nav>
  );
}

export const savedView = styles["view"] ?? "";
