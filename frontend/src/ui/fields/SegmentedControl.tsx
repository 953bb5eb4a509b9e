/** One of two or three words beside each other. */
import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import styles from "./SegmentedControl.module.css";

interface SegmentedControlProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string }[];
  isDisabled?: boolean;
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onChange, choices, isDisabled } = props;
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => onChange(chosen as Value)}
      className={styles["group"] ?? ""}
    >
      {choices.map((choice) => (
        <RadioField key={choice.value} value={choice.value}>
          <RadioButton className={styles["segment"] ?? ""}>{choice.label}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
