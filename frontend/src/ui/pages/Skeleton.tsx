/** Grey rows of the real height where content will be; they wait a moment before they appear. */
import styles from "./Skeleton.module.css";

export function Skeleton({ rows = 12, label = "Loading" }: { rows?: number; label?: string }) {
  return (
    <div role="status" className={styles["skeleton"]}>
      <span className={styles["label"]}>{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden className={styles["row"]} />
      ))}
    </div>
  );
}
