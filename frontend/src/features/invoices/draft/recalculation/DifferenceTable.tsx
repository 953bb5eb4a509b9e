/** The three-way difference: what the engine said, what it says now, what stands, and which of them to have. */
import { Button } from "@/ui/buttons";
import { SegmentedControl } from "@/ui/fields";
import { byThing, type Choice, type Difference } from "./recalculation";
import styles from "./DifferenceTable.module.css";
import { fieldName, shownValue } from "./shownValue";

interface DifferenceTableProps {
  differences: readonly Difference[];
  chosen: Readonly<Record<string, Choice>>;
  choose: (id: string, choice: Choice) => void;
  chooseAll: (ids: readonly string[], choice: Choice) => void;
  isDiscarding: boolean;
}

export function DifferenceTable({ differences, chosen, choose, chooseAll, isDiscarding }: DifferenceTableProps) {
  const ids = differences.map((difference) => difference.id);
  return (
    <div className={styles["frame"]}>
      {!isDiscarding && differences.length > 1 && (
        <div className={styles["all"]}>
          <Button kind="quiet" size="small" onPress={() => chooseAll(ids, "KEEP")}>
            Keep all
          </Button>
          <Button kind="quiet" size="small" onPress={() => chooseAll(ids, "TAKE")}>
            Take all
          </Button>
        </div>
      )}
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Calculated before</th>
            <th scope="col">Calculated now</th>
            <th scope="col">On the draft</th>
            <th scope="col">Use</th>
          </tr>
        </thead>
        {byThing(differences).map((thing) => (
          <tbody key={thing.key}>
            <tr className={styles["thing"]}>
              <th scope="rowgroup" colSpan={5}>
                {thing.name}
              </th>
            </tr>
            {thing.differences.map((difference) => (
              <DifferenceRow
                key={difference.id}
                difference={difference}
                choice={isDiscarding ? "TAKE" : (chosen[difference.id] ?? difference.default)}
                onChoose={isDiscarding ? undefined : (choice) => choose(difference.id, choice)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface DifferenceRowProps {
  difference: Difference;
  choice: Choice;
  onChoose?: (choice: Choice) => void;
}

function DifferenceRow({ difference, choice, onChoose }: DifferenceRowProps) {
  const { kind, field, name, engineBefore, engineNow, standing, isOverridden } = difference;
  const [keep, take] = WORDS[kind];
  return (
    <tr>
      <td>{field === null ? WHOLE[kind] : fieldName(field)}</td>
      <td className={styles["value"]}>{shownValue(field, engineBefore)}</td>
      <td className={styles["value"]} data-chosen={choice === "TAKE" || undefined}>
        {shownValue(field, engineNow)}
      </td>
      <td className={styles["value"]} data-chosen={choice === "KEEP" || undefined}>
        {shownValue(field, standing)}
        {isOverridden && <span className={styles["mine"]}>set by hand</span>}
      </td>
      <td className={styles["choice"]}>
        <SegmentedControl
          label={`${fieldName(field)} of ${name}`}
          value={choice}
          isDisabled={!onChoose}
          onChange={(value) => onChoose?.(value)}
          choices={[
            { value: "KEEP", label: keep },
            { value: "TAKE", label: take },
          ]}
        />
      </td>
    </tr>
  );
}

const WORDS: Record<Difference["kind"], readonly [string, string]> = {
  CHANGED: ["Keep", "Take"],
  ADDED: ["Leave out", "Add"],
  REMOVED: ["Keep", "Remove"],
  STRUCK: ["Leave out", "Bring back"],
};

const WHOLE: Record<Difference["kind"], string> = {
  CHANGED: "Whole line",
  ADDED: "New line",
  REMOVED: "No longer calculated",
  STRUCK: "Removed by hand",
};
