/** A screen: the inset panel with its header, toolbar, content and footer. */
import { type ReactNode, useEffect } from "react";
import styles from "./Panel.module.css";

interface PanelProps {
  /** For the browser's title. */
  title: string;
  children: ReactNode;
}

export function Panel({ title, children }: PanelProps) {
  useEffect(() => {
    document.title = `${title} · Folio`;
  }, [title]);
  return <div className={styles["panel"]}>{children}</div>;
}
