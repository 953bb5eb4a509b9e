/** One of many: typing searches, here or at the server. */
import { ChevronDown } from "lucide-react";
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";
import type { Choice } from "./Select";

interface ComboBoxProps extends FieldText {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** The typed text, when the server searches: `choices` are then what it found. */
  inputValue?: string;
  onInputChange?: (typed: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
}

export function ComboBox(props: ComboBoxProps) {
  const { label, isLabelHidden, help, error, choices, value, onChange, placeholder, inputValue, ...rest } = props;
  const isSearchedElsewhere = rest.onInputChange !== undefined;
  return (
    <AriaComboBox
      {...rest}
      {...(isSearchedElsewhere ? { items: choices, inputValue } : { defaultItems: choices })}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles["field"] ?? ""}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Group className={styles["group"] ?? ""}>
          <Input placeholder={placeholder} />
          <Button className={styles["inside"] ?? ""}>
            <ChevronDown size={14} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className={styles["list"] ?? ""}>
        <ListBox<Choice>
          className={styles["options"] ?? ""}
          renderEmptyState={() => <p className={styles["nothing"]}>Nothing found</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={styles["option"] ?? ""}>
              {choice.label}
              {choice.note && <span className={styles["note"]}>{choice.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
