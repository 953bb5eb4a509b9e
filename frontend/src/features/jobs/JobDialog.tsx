/** One job: all that is known of it, and its whole error. */
import { Link } from "@tanstack/react-router";
import { formatCount, formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import type { JobRow } from "./columns";
import styles from "./JobDialog.module.css";
import { invoiceIn, kindInWords } from "./jobKinds";
import { JobState } from "./JobState";

interface JobDialogProps {
  job: JobRow;
  onRetry: () => void;
  onClose: () => void;
}

export function JobDialog({ job, onRetry, onClose }: JobDialogProps) {
  const invoiceId = invoiceIn(job.key);
  return (
    <Dialog
      title={kindInWords(job.kind)}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus={job.state !== "FAILED"} onPress={onClose}>
            Close
          </Button>
          {job.state === "FAILED" && (
            <Button kind="primary" autoFocus onPress={onRetry}>
              Try again
            </Button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          { name: "State", value: <JobState state={job.state} /> },
          { name: "About", value: invoiceId && <InvoiceLink invoiceId={invoiceId} /> },
          { name: "Key", value: <code className={styles["code"]}>{job.key}</code> },
          { name: "Attempts", value: formatCount(job.attempts) },
          { name: "Created", value: formatInstant(job.createdAt) },
          { name: "Not before", value: job.state === "PENDING" ? formatInstant(job.runAfter) : null },
          { name: "Finished", value: job.finishedAt && formatInstant(job.finishedAt) },
        ]}
      />
      {job.lastError && (
        <pre tabIndex={0} aria-label="Last error" className={styles["error"]}>
          {job.lastError}
        </pre>
      )}
    </Dialog>
  );
}

function InvoiceLink({ invoiceId }: { invoiceId: string }) {
  return (
    <Link to="/invoices/$invoiceId" params={{ invoiceId }} className={styles["link"]}>
      Show the invoice
    </Link>
  );
}
