/** A day of the draft, or none. */
import { useState } from "react";
import { Button } from "@/ui/buttons";
import { DateField } from "@/ui/fields";
import { useSession } from "../model/useDraftSession";
import styles from "../lines/forms.module.css";

interface DayFormProps {
  label: string;
  field: "issueOn" | "dueOn";
  day: string | null;
  /** What holds without a day. */
  otherwise: string;
  onDone: () => void;
}

export function DayForm({ label, field, day, otherwise, onDone }: DayFormProps) {
  const session = useSession();
  const [chosen, setChosen] = useState(day ?? "");
  const [error, setError] = useState<string>();

  async function save(value: string | null): Promise<void> {
    if (value === day) return onDone();
    const outcome = await session.edit(label, [{ updateInvoice: { [field]: value } }]);
    if (outcome.isDone) onDone();
    else setError(outcome.refusals[0]?.message);
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save(chosen || null);
      }}
    >
      <DateField label={label} value={chosen} onChange={setChosen} help={`Without one: ${otherwise.toLowerCase()}.`} error={error} />
      <div className={styles["actions"]}>
        {day !== null && (
          <Button kind="quiet" onPress={() => void save(null)}>
            Clear
          </Button>
        )}
        <Button type="submit" kind="primary">
          Save
        </Button>
      </div>
    </form>
  );
}
