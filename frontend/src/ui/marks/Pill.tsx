/** A status: a dot, a tint and always its word. */
import { classes } from "@/lib/classes";
import styles from "./Pill.module.css";

export type Tone = "amber" | "blue" | "green" | "red" | "grey";

export function Pill({ tone, children }: { tone: Tone; children: string }) {
  return <span className={classes(styles["pill"], styles[tone])}>{children}</span>;
}
