/** Above the document: recalculating, whether it is needed, and the PDF. */
import { Download, RefreshCw } from "lucide-react";
import { buttonLink, Button } from "@/ui/buttons";
import { Kbd } from "@/ui/marks";
import type { DraftCommands } from "../header/useDraftCommands";
import type { Draft } from "../model/DraftDetail";
import styles from "./RecalculateBar.module.css";

export function RecalculateBar({ draft, commands }: { draft: Draft; commands: DraftCommands }) {
  return (
    <>
      {draft.availableActions.includes("RECALCULATE") && (
        <Button icon={<RefreshCw size={14} />} onPress={() => commands.open("recalculate")}>
          Recalculate <Kbd keys="r" />
        </Button>
      )}
      <Freshness draft={draft} />
      <a href={`/invoices/${draft.id}/document.pdf`} className={`${buttonLink("quiet")} ${styles["pdf"] ?? ""}`}>
        <Download aria-hidden size={14} />
        PDF
      </a>
    </>
  );
}

function Freshness({ draft }: { draft: Draft }) {
  if (draft.hasNewUsage) return <span className={styles["new"]}>New usage since the last calculation</span>;
  return draft.schedule && draft.documentType === "INVOICE" && <span className={styles["current"]}>Usage is up to date</span>;
}
