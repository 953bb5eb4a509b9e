/** The right half of an invoice's screen: a bar of actions above the document. */
import { FileText } from "lucide-react";
import type { ReactNode } from "react";
import { DocumentFrame } from "@/ui/documents";
import { EmptyState, ErrorState } from "@/ui/pages";
import styles from "./DocumentPane.module.css";
import type { DocumentHtmlState } from "./useDocumentHtml";

interface DocumentPaneProps {
  document: DocumentHtmlState;
  title: string;
  bar: ReactNode;
  /** There is nothing to show yet, and nothing is asked for. */
  isEmpty?: boolean;
}

export function DocumentPane({ document, title, bar, isEmpty = false }: DocumentPaneProps) {
  return (
    <section aria-label="Document" className={styles["pane"]}>
      <div className={styles["bar"]}>{bar}</div>
      {/* Scrolls by itself; the keyboard must be able to reach it. */}
      <div className={styles["scroll"]} tabIndex={0} role="region" aria-label={`Preview: ${title}`}>
        {!isEmpty && document.html !== null && <DocumentFrame html={document.html} title={title} />}
        {isEmpty && (
          <EmptyState icon={<FileText size={20} />} title="No document yet">
            Choose who is billed; the document appears here as it will be printed.
          </EmptyState>
        )}
        {!isEmpty && document.html === null && !document.problem && <div role="status" aria-label="Loading the document" className={styles["blank"]} />}
        {document.html === null && document.problem && <ErrorState problem={document.problem} onRetry={document.retry} />}
      </div>
    </section>
  );
}
