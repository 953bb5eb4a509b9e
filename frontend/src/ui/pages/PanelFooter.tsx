/** The foot of a screen: which keys do what, and how much is shown. */
import type { ReactNode } from "react";
import { Kbd } from "../marks/Kbd";
import styles from "./Panel.module.css";

interface PanelFooterProps {
  hints?: readonly { keys: string; does: string }[];
  end?: ReactNode;
}

export function PanelFooter({ hints = [], end }: PanelFooterProps) {
  return (
    <footer className={styles["footer"]}>
      <span className={styles["hints"]}>
        {hints.map((hint) => (
          <span key={hint.keys} className={styles["hint"]}>
            <Kbd keys={hint.keys} />
            {hint.does}
          </span>
        ))}
      </span>
      {end && <span className={styles["tally"]}>{end}</span>}
    </footer>
  );
}
