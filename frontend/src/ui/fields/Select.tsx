/** One of a few choices. */
import { ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  /** Said more quietly behind the label. */
  note?: string;
}

interface SelectProps<Value extends string> extends FieldText {
  choices: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden, help, error, choices, value, onChange, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => onChange(key as Value)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles["field"] ?? ""}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Button className={styles["trigger"] ?? ""}>
          <SelectValue className={styles["value"] ?? ""}>
            {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <ChevronDown size={14} />
        </Button>
      </FieldFrame>
      <Popover offset={4} className={styles["list"] ?? ""}>
        <ListBox className={styles["options"] ?? ""}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className={styles["option"] ?? ""}
            >
              {choice.label}
              {choice.note && <span className={styles["note"]}>{choice.note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
