/** The draft editor: lines and details at the left, the document as it will be printed at the right. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStore } from "@/lib/createStore";
import { Pill } from "@/ui/marks";
import { PageHeader, Panel, PanelContent, PanelFooter } from "@/ui/pages";
import { CheckIndicator } from "../checks/CheckIndicator";
import { DocumentPane } from "../document/DocumentPane";
import { useDocumentHtml } from "../document/useDocumentHtml";
import { kindOf } from "../kind/kinds";
import { nameOf } from "../list/InvoiceRow";
import { DraftActions } from "./header/DraftActions";
import { SaveState } from "./header/SaveState";
import { useDraftCommands } from "./header/useDraftCommands";
import { LazyDraftDialogs } from "./header/LazyDraftDialogs";
import { Notices } from "./header/Notices";
import { type Draft } from "./model/DraftDetail";
import type { DraftSession } from "./model/DraftSession";
import { DraftContext, useDraftSession } from "./model/useDraftSession";
import { DraftForm } from "./DraftForm";
import styles from "./DraftPage.module.css";
import { RecalculateBar } from "./recalculation/RecalculateBar";

const HINTS = [
  { keys: "Enter", does: "save" },
  { keys: "alt+ArrowUp alt+ArrowDown", does: "move line" },
  { keys: "mod+z", does: "undo" },
  { keys: "mod+Enter", does: "finalize" },
  { keys: "d", does: "next draft" },
];

const RECALCULATE = { keys: "r", does: "recalculate" };

const NOTHING: ReadonlySet<string> = new Set();

export function DraftPage({ draft }: { draft: Draft }) {
  const session = useDraftSession(draft);
  return (
    <DraftContext value={session}>
      <Editor session={session} />
    </DraftContext>
  );
}

function Editor({ session }: { session: DraftSession }) {
  const { draft } = useStore(session.state);
  const [view, setView] = useState<"edit" | "preview">("edit");
  const [changedLines, setChangedLines] = useState(NOTHING);
  const document = useDocumentHtml(draft.id, draft.version);
  const commands = useDraftCommands(session);
  const title = nameOf(draft);
  const kind = kindOf(draft);
  const hints = draft.availableActions.includes("RECALCULATE") ? HINTS.toSpliced(3, 0, RECALCULATE) : HINTS;

  return (
    <Panel title={title}>
      <PageHeader
        back={<Link to={kind.path}>{kind.title}</Link>}
        title={title}
        status={
          <>
            <Pill tone="amber">Draft</Pill>
            {draft.isTest && <Pill tone="grey">Test</Pill>}
            <SaveState />
            <CheckIndicator invoiceId={draft.id} version={draft.version} customerId={draft.customer.id} />
          </>
        }
        actions={<DraftActions draft={draft} commands={commands} />}
      />
      <div className={styles["tabs"]} role="group" aria-label="What is shown">
        {(["edit", "preview"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
            {each === "edit" ? "Edit" : "Preview"}
          </button>
        ))}
      </div>
      <div className={styles["halves"]} data-view={view}>
        <div className={styles["editor"]}>
          <PanelContent>
            <Notices />
            <DraftForm draft={draft} changedLines={changedLines} />
          </PanelContent>
        </div>
        <DocumentPane document={document} title={title} bar={<RecalculateBar draft={draft} commands={commands} />} />
      </div>
      <PanelFooter hints={hints} />
      <LazyDraftDialogs draft={draft} commands={commands} onRecalculated={setChangedLines} />
    </Panel>
  );
}
