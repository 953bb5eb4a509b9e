/** Invoices that were left as they are, each with the reason. */
import { formatCount } from "@/lib/format";
import styles from "./BulkDialog.module.css";
import type { BulkResult } from "./bulkResults";

export function RefusedList({ results, title }: { results: readonly BulkResult[]; title: string }) {
  if (results.length === 0) return null;
  return (
    <section className={styles["refused"]}>
      <h3 className={styles["title"]}>
        {title} ({formatCount(results.length)})
      </h3>
      {/* Scrolls, so the keyboard must reach it. */}
      <ul className={styles["list"]} tabIndex={0} aria-label={title}>
        {results.map((result) => (
          <li key={result.id}>
            <span className={styles["name"]}>{result.name}</span>: {result.reasons.join(" ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
