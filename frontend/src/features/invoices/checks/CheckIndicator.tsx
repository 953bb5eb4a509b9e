/** How many findings a draft has, quietly; pressed, it says which. */
import { CircleAlert, TriangleAlert } from "lucide-react";
import { Button } from "@/ui/buttons";
import { Popover } from "@/ui/overlays";
import { Checklist } from "./Checklist";
import styles from "./CheckIndicator.module.css";
import { countsInWords } from "./countsInWords";
import { useChecks } from "./useChecks";

interface CheckIndicatorProps {
  invoiceId: string;
  version: number;
  customerId: string;
}

export function CheckIndicator({ invoiceId, version, customerId }: CheckIndicatorProps) {
  const { findings } = useChecks(invoiceId, version);
  if (!findings || findings.length === 0) return null;
  const hasErrors = findings.some((finding) => finding.severity === "ERROR");
  const Icon = hasErrors ? CircleAlert : TriangleAlert;
  return (
    <Popover
      label="Checks"
      trigger={
        <Button
          kind="quiet"
          size="small"
          icon={<Icon aria-hidden size={14} className={styles[hasErrors ? "error" : "warning"]} />}
        >
          {countsInWords(findings)}
        </Button>
      }
    >
      {(close) => <Checklist findings={findings} customerId={customerId} onLeave={close} />}
    </Popover>
  );
}
