/** A bulk action as a dialog: what will happen, progress, and what was refused and why. */
import { type ReactNode, useState } from "react";
import { formatCount } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { TextArea } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import type { Kind } from "../kind/kinds";
import { useKind } from "../kind/useKind";
import type { BulkAction } from "./bulkActions";
import styles from "./BulkDialog.module.css";
import type { BulkResult } from "./bulkResults";
import { RefusedList } from "./RefusedList";
import type { Target } from "./target";
import { useBulk } from "./useBulk";

export interface BulkWords {
  /** Such as "Finalize". */
  verb: string;
  /** Such as "finalized". */
  done: string;
  /** Of one invoice, where that is said otherwise. */
  doneOne?: string;
  isDangerous?: boolean;
  needsReason?: boolean;
  /** What it means, once it is known which are possible. */
  consequence: (possible: readonly BulkResult[]) => ReactNode;
}

interface BulkDialogProps {
  words: BulkWords;
  /** Both stay the same objects while the dialog is open. */
  action: BulkAction;
  target: Target;
  onClose: () => void;
  /** With the ids that were done. */
  onDone: (ids: readonly string[]) => void;
}

export function BulkDialog({ words, action, target, onClose, onDone }: BulkDialogProps) {
  const { state, run } = useBulk(action, target);
  const kind = useKind();
  const [reason, setReason] = useState("");
  const possible = state.step === "ready" ? state.possible : [];
  const canRun = possible.length > 0 && (!words.needsReason || reason.trim() !== "");

  async function start(): Promise<void> {
    const results = await run(possible, reason.trim());
    const done = results.filter((result) => result.isDone);
    onDone(done.map((result) => result.id));
    if (done.length < possible.length) return;
    notify(done.length === 1 ? `${done[0]?.name ?? ""} ${words.doneOne ?? words.done}` : `${formatCount(done.length)} ${kind.many} ${words.done}`);
    onClose();
  }

  useShortcuts([{ keys: "mod+Enter", label: words.verb, run: () => void (canRun && start()), whileTyping: true }]);

  return (
    <Dialog
      title={`${words.verb} ${countOf(possible.length, kind)}`}
      isOpen
      isInsistent={state.step === "working"}
      onClose={onClose}
      actions={
        state.step === "finished" || state.step === "failed" ? (
          <Button kind="primary" onPress={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button onPress={onClose} isDisabled={state.step === "working"}>
              Cancel
            </Button>
            <Button
              kind={words.isDangerous ? "danger" : "primary"}
              autoFocus={!words.needsReason}
              // Disabled, it could not have the keyboard once the check is done.
              isPending={state.step === "checking" || state.step === "working"}
              isDisabled={state.step === "ready" && !canRun}
              onPress={() => void start()}
            >
              {`${words.verb} ${possible.length > 1 ? formatCount(possible.length) : ""}`.trim()}
            </Button>
          </>
        )
      }
    >
      {state.step === "checking" && <p role="status">Checking what is possible…</p>}
      {state.step === "failed" && (
        <p role="alert" className={styles["problem"]}>
          {state.message}
        </p>
      )}
      {state.step === "ready" && (
        <>
          {state.possible.length > 0 && <p>{words.consequence(state.possible)}</p>}
          {words.needsReason && state.possible.length > 0 && (
            <TextArea label="Reason" help="Stays on record." autoFocus isRequired rows={2} value={reason} onChange={setReason} />
          )}
          <RefusedList results={state.refused} title={`Cannot be ${words.done}`} />
        </>
      )}
      {state.step === "working" && (
        <div className={styles["progress"]} role="status">
          <progress value={state.done} max={state.total} aria-label="Progress" />
          <span>
            {formatCount(state.done)} of {formatCount(state.total)}
          </span>
        </div>
      )}
      {state.step === "finished" && (
        <>
          <p role="status">
            {formatCount(state.done.length)} {words.done}.
          </p>
          <RefusedList results={state.refused} title={`Not ${words.done}`} />
        </>
      )}
    </Dialog>
  );
}

function countOf(count: number, { one, many }: Kind): string {
  if (count === 0) return many;
  return count === 1 ? `1 ${one}` : `${formatCount(count)} ${many}`;
}
