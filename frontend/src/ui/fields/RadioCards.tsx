/** One of two or three choices, each with a sentence. */
import { Label, RadioButton, RadioField, RadioGroup } from "react-aria-components";
import styles from "./RadioCards.module.css";

interface RadioCardsProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string; help?: string }[];
}

export function RadioCards<Value extends string>({ label, value, onChange, choices }: RadioCardsProps<Value>) {
  return (
    <RadioGroup value={value} onChange={(chosen) => onChange(chosen as Value)} className={styles["group"] ?? ""}>
      <Label className={styles["label"] ?? ""}>{label}</Label>
      {choices.map((choice) => (
        <RadioField key={choice.value} value={choice.value}>
          <RadioButton className={styles["card"] ?? ""}>
            <span aria-hidden className={styles["dot"]} />
            <span className={styles["text"]}>
              <span className={styles["name"]}>{choice.label}</span>
              {choice.help && <span className={styles["help"]}>{choice.help}</span>}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
