/** A line's description and unit. */
import { useState } from "react";
import { placeRefusals } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { TextArea, TextField } from "@/ui/fields";
import type { Line } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import styles from "./forms.module.css";

export function DetailsForm({ line, onDone }: { line: Line; onDone: () => void }) {
  const session = useSession();
  const [description, setDescription] = useState(line.description ?? "");
  const [unitCode, setUnitCode] = useState(line.unitCode);
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function save(): Promise<void> {
    const values = { description: description.trim() || null, unitCode: unitCode.trim() };
    const outcome = await session.edit(`Details of ${line.name}`, [{ updateLineItem: { lineItemId: line.id, ...values } }]);
    if (outcome.isDone) return onDone();
    const placed = placeRefusals(outcome.refusals, ["description", "unitCode"]);
    setErrors({ unitCode: placed.others[0] ?? "", ...placed.fields });
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea label="Description" rows={3} autoFocus value={description} onChange={setDescription} error={errors["description"]} />
      <TextField
        label="Unit"
        help="A code of UN/ECE Recommendation 20, such as HUR for hours; C62 is one."
        value={unitCode}
        onChange={setUnitCode}
        error={errors["unitCode"]}
      />
      <div className={styles["actions"]}>
        <Button type="submit" kind="primary">
          Save
        </Button>
      </div>
    </form>
  );
}
