/** The files kept of the document, a PDF for each of its revisions, and the way to correct it. */
import { PenLine } from "lucide-react";
import { useState } from "react";
import type { ResultOf } from "@/graphql/graphql";
import { formatCount, formatInstant } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Section } from "@/ui/pages";
import type { FinalInvoice } from "../FinalFacts";
import { CorrectDialog } from "./CorrectDialog";
import styles from "./FilesSection.module.css";

export function FilesSection({ invoice }: { invoice: ResultOf<typeof FinalInvoice> }) {
  const { files, revision } = invoice;
  const isWaiting = !files.some((file) => file.revision === revision);
  return (
    <Section
      title="Files"
      help={isWaiting ? BEING_MADE[String(revision === 1)] : undefined}
      actions={invoice.availableActions.includes("CORRECT_DETAILS") && <CorrectButton id={invoice.id} />}
    >
      {files.length > 0 && (
        <ul className={styles["files"]}>
          {files.map((file) => (
            <li key={file.id} className={styles["file"]}>
              <a href={file.path} className={styles["link"]} title={`Made ${formatInstant(file.createdAt)}`}>
                {file.kind}
                {revision > 1 && `, revision ${formatCount(file.revision)}`}
              </a>
              <span className={styles["size"]}>{formatCount(Math.ceil(file.size / 1024))} kB</span>
              <code className={styles["hash"]} title={`SHA-256 ${file.sha256}`}>
                {file.sha256.slice(0, 12)}
              </code>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const BEING_MADE: Record<string, string> = {
  true: "The PDF is being made; it is kept here for good.",
  false: "The PDF of the latest revision is being made; the earlier ones are kept.",
};

function CorrectButton({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  useShortcuts([{ keys: "e", label: "Correct details", run: () => setOpen(true), isCommand: true }]);
  return (
    <>
      <Button kind="quiet" size="small" icon={<PenLine size={14} />} onPress={() => setOpen(true)}>
        Correct details
      </Button>
      {isOpen && <CorrectDialog id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
