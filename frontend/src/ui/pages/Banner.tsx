/** A line that must be read before what is under it. */
import type { ReactNode } from "react";
import { classes } from "@/lib/classes";
import type { Tone } from "../marks/Pill";
import styles from "./Banner.module.css";

export function Banner({ tone = "amber", actions, children }: { tone?: Tone; actions?: ReactNode; children: ReactNode }) {
  return (
    <div role="status" className={classes(styles["banner"], styles[tone])}>
      <div className={styles["text"]}>{children}</div>
      {actions}
    </div>
  );
}
