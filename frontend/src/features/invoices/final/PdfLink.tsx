/** The way to the PDF, once it is made. */
import { Download } from "lucide-react";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, buttonLink } from "@/ui/buttons";
import styles from "./PdfLink.module.css";

interface PdfLinkProps {
  href: string;
  isMade: boolean;
  isPrimary: boolean;
}

export function PdfLink({ href, isMade, isPrimary }: PdfLinkProps) {
  const download = () => isMade && window.location.assign(href);
  useShortcuts([{ keys: "p", label: "Download PDF", run: download, isCommand: true }]);
  if (!isMade) {
    return (
      <Button icon={<Download size={14} />} isDisabled>
        PDF is being made
      </Button>
    );
  }
  return (
    <a href={href} className={buttonLink(isPrimary ? "primary" : "secondary")}>
      <Download aria-hidden size={14} />
      <span>
        <span className={styles["verb"]}>Download </span>PDF
      </span>
    </a>
  );
}
