/** What must be read before the lines: others' changes, decisions that wait, warnings. */
import { Link } from "@tanstack/react-router";
import { Button } from "@/ui/buttons";
import { Banner } from "@/ui/pages";
import { kindOf } from "../../kind/kinds";
import { TurnNotice } from "../credit/TurnNotice";
import type { Change } from "../model/describeChanges";
import { useDraftState, useSession } from "../model/useDraftSession";
import styles from "./Notices.module.css";

export function Notices() {
  const session = useSession();
  const { draft, conflict, news } = useDraftState();
  const canTurn = draft.availableActions.includes("TURN_INTO_CREDIT_NOTE");
  const isQuiet = !conflict && !news && draft.warnings.length === 0 && !draft.corrects && !canTurn;
  if (isQuiet) return null;
  return (
    <div className={styles["notices"]}>
      {conflict && (
        <Banner
          actions={
            <>
              <Button onPress={() => session.decide("theirs")}>Keep theirs</Button>
              <Button onPress={() => session.decide("mine")}>Keep mine</Button>
            </>
          }
        >
          <strong>{nameOf(conflict.by)} changed the same.</strong> Yours waits: {conflict.mine.join(", ")}.
          <Changes changes={conflict.changes} />
        </Banner>
      )}
      {news && (
        <Banner tone="blue" actions={<Button onPress={session.dismissNews}>Seen</Button>}>
          <strong>{nameOf(news.by)} changed this draft.</strong> Your edits are kept.
          <Changes changes={news.changes} />
        </Banner>
      )}
      {draft.corrects && (
        <Banner tone="grey">
          Corrects{" "}
          <Link to={kindOf(draft).detail} params={{ invoiceId: draft.corrects.id }}>
            {draft.corrects.number}
          </Link>
          , which is voided.
        </Banner>
      )}
      {canTurn && <TurnNotice draft={draft} />}
      {draft.warnings.map((warning) => (
        <Banner key={warning.code + warning.message}>{warning.message}</Banner>
      ))}
    </div>
  );
}

/** The log names people as `Mara Okafor <mara@example.com>`. */
function nameOf(actor: string | null): string {
  return actor?.replace(/ <.*>$/, "") ?? "Someone else";
}

const SHOWN = 6;

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className={styles["changes"]}>
      {changes.slice(0, SHOWN).map((change) => (
        <li key={change.target + change.sentence}>{change.sentence}</li>
      ))}
      {changes.length > SHOWN && <li>and {changes.length - SHOWN} more</li>}
    </ul>
  );
}
