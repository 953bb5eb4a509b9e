/** What recalculating would change, field by field, before it is done. */
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Checkbox } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Banner, ErrorState, Skeleton } from "@/ui/pages";
import { type Draft, linesOf } from "../model/DraftDetail";
import { DifferenceTable } from "./DifferenceTable";
import styles from "./RecalculateDialog.module.css";
import type { Recalculation } from "./recalculation";
import { useRecalculation } from "./useRecalculation";

interface RecalculateDialogProps {
  draft: Draft;
  onClose: () => void;
  onDone: (after: Draft) => void;
}

export function RecalculateDialog({ draft, onClose, onDone }: RecalculateDialogProps) {
  const state = useRecalculation(draft, onDone);
  const { recalculation, problem, isDiscarding } = state;
  const hasEdits = draft.schedule !== null || linesOf(draft).some((line) => line.overriddenFields.length > 0);

  async function apply(): Promise<void> {
    if (!recalculation || !(await state.apply())) return;
    onClose();
    notify(`Recalculated: ${formatMoney(recalculation.totalBefore)} → ${formatMoney(recalculation.totalAfter)}`);
  }

  return (
    <Dialog
      title="Recalculate"
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind={isDiscarding ? "danger" : "primary"}
            size="form"
            // Disabled, it could not have the keyboard once the difference is there.
            isPending={state.isPending}
            isDisabled={!recalculation && problem !== null}
            autoFocus
            onPress={() => void apply()}
          >
            {isDiscarding ? "Discard and recalculate" : "Recalculate"}
          </Button>
        </>
      }
    >
      {state.refusal && <Banner>{state.refusal}</Banner>}
      {!recalculation && !problem && <Skeleton rows={4} label="Comparing" />}
      {!recalculation && problem && <ErrorState problem={problem} onRetry={state.retry} />}
      {recalculation && (
        <>
          {recalculation.differences.length === 0 ? (
            <p>The engine says the same as last time{hasEdits ? "; what you set by hand stays" : ""}. Nothing would change.</p>
          ) : (
            <DifferenceTable
              differences={recalculation.differences}
              chosen={state.chosen}
              choose={state.choose}
              chooseAll={state.chooseAll}
              isDiscarding={isDiscarding}
            />
          )}
          <Consequences recalculation={recalculation} />
        </>
      )}
      {recalculation && (
        <Checkbox
          label="Discard manual edits"
          help="Rebuild from scratch: lines, groups, discounts and values that a person set all go."
          isChecked={isDiscarding}
          onChange={state.setDiscarding}
        />
      )}
    </Dialog>
  );
}

function Consequences({ recalculation }: { recalculation: Recalculation }) {
  const { consequences, totalBefore, totalAfter } = recalculation;
  const others = consequences.filter((each) => each.name.toLowerCase() !== "total");
  return (
    <dl className={styles["consequences"]}>
      {others.map(({ name, before, after }) => (
        <div key={name} className={styles["consequence"]}>
          <dt>{name}</dt>
          <dd>
            {formatMoney(before)} → {formatMoney(after)}
          </dd>
        </div>
      ))}
      <div className={styles["total"]}>
        <dt>Total</dt>
        <dd>
          {formatMoney(totalBefore)} → {formatMoney(totalAfter)}
        </dd>
      </div>
    </dl>
  );
}
