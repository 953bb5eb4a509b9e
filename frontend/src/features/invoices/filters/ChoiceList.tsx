/** Boxes to check. */
import { Checkbox, type Choice } from "@/ui/fields";
import styles from "./filters.module.css";

export interface ChoiceListProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function ChoiceList({ label, choices, chosen, onChange }: ChoiceListProps) {
  return (
    <div role="group" aria-label={label} className={styles["choices"]}>
      {choices.map(({ value, label: name }) => (
        <Checkbox
          key={value}
          label={name}
          isChecked={chosen.includes(value)}
          onChange={(isChecked) => onChange(isChecked ? [...chosen, value] : chosen.filter((other) => other !== value))}
        />
      ))}
    </div>
  );
}
