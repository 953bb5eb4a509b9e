/** Names and values, for the facts of a thing. */
import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  const known = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== "");
  return (
    <dl className={styles["facts"]}>
      {known.map((fact) => (
        <div key={fact.name} className={styles["fact"]}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
