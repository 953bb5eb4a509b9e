/** Email addresses as chips: typed, pasted, taken out again; the server says which are none. */
import { X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";
import styles from "./AddressField.module.css";
import { addressesIn } from "./addressesIn";
import { FieldFrame, type FieldText } from "./FieldFrame";
import fieldStyles from "./fields.module.css";

interface AddressFieldProps extends FieldText {
  value: readonly string[];
  onChange: (addresses: string[]) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

export function AddressField({ label, isLabelHidden, help, error, value, onChange, placeholder, autoFocus }: AddressFieldProps) {
  const [typed, setTyped] = useState("");

  function add(text: string): void {
    const added = addressesIn(text).filter((address) => !value.includes(address));
    if (added.length > 0) onChange([...value, ...added]);
    setTyped("");
  }

  function handleKey(event: KeyboardEvent): void {
    if (["Enter", ",", ";", " "].includes(event.key) && typed.trim() !== "" && !(event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "") {
      onChange(value.slice(0, -1));
    }
  }

  function handlePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData("text");
    if (addressesIn(pasted).length < 2) return;
    event.preventDefault();
    add(`${typed} ${pasted}`);
  }

  return (
    <TextField
      value={typed}
      onChange={setTyped}
      onBlur={() => add(typed)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoFocus={autoFocus}
      className={fieldStyles["field"] ?? ""}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <div className={styles["box"]} data-invalid={error ? true : undefined}>
          {value.map((address) => (
            <span key={address} className={styles["chip"]}>
              <span className={styles["text"]}>{address}</span>
              <Button
                aria-label={`Remove ${address}`}
                className={styles["remove"] ?? ""}
                onPress={() => onChange(value.filter((each) => each !== address))}
              >
                <X aria-hidden size={12} />
              </Button>
            </span>
          ))}
          <Input
            inputMode="email"
            autoComplete="off"
            spellCheck="false"
            placeholder={value.length === 0 ? placeholder : undefined}
            onKeyDown={handleKey}
            onPaste={handlePaste}
            className={styles["input"] ?? ""}
          />
        </div>
      </FieldFrame>
    </TextField>
  );
}
