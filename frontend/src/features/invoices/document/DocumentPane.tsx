/** The right half of an invoice's screen: a bar of actions above the document. */
import type { ReactNode } from "react";
import { DocumentFrame } from "@/ui/documents";
import { ErrorState } from "@/ui/pages";
import styles from "./DocumentPane.module.css";
import type { DocumentHtmlState } from "./useDocumentHtml";

interface DocumentPaneProps {
  document: DocumentHtmlState;
  title: string;
  bar: ReactNode;
}

export function DocumentPane({ document, title, bar }: DocumentPaneProps) {
  return (
    <section aria-label="Document" className={styles["pane"]}>
      <div className={styles["bar"]}>{bar}</div>
      {/* Scrolls by itself; the keyboard must be able to reach it. */}
      <div className={styles["scroll"]} tabIndex={0} role="region" aria-label={`Preview: ${title}`}>
        {document.html !== null && <DocumentFrame html={document.html} title={title} />}
        {document.html === null && !document.problem && <div role="status" aria-label="Loading the document" className={styles["blank"]} />}
        {document.html === null && document.problem && <ErrorState problem={document.problem} onRetry={document.retry} />}
      </div>
    </section>
  );
}
