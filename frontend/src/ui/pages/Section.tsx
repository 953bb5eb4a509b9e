/** A titled part of a screen or form. */
import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  title: string;
  /** One sentence under the title. */
  help?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ title, help, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <header className={styles["head"]}>
        <h2 id={id} className={styles["title"]}>
          {title}
        </h2>
        {actions && <div className={styles["actions"]}>{actions}</div>}
        {help !== undefined && <p className={styles["help"]}>{help}</p>}
      </header>
      {children}
    </section>
  );
}
