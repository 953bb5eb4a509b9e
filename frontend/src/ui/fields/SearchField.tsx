/** A search box: Escape empties it, then gives the keyboard back. */
import { Search, X } from "lucide-react";
import { type KeyboardEvent, type Ref } from "react";
import styles from "./SearchField.module.css";

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  /** Where the keyboard goes on Escape, Enter or arrow down. */
  onLeave?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ label, placeholder, value, onChange, onLeave, inputRef }: SearchFieldProps) {
  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Escape" && value !== "") {
      event.preventDefault();
      onChange("");
    } else if (["Escape", "Enter", "ArrowDown"].includes(event.key)) {
      event.preventDefault();
      onLeave?.();
    }
  }

  return (
    <div className={styles["field"]}>
      <Search aria-hidden size={14} className={styles["icon"]} />
      <input
        ref={inputRef}
        // Not type=search: browsers put their own button there.
        type="text"
        role="searchbox"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKey}
        className={styles["input"]}
        spellCheck={false}
        autoComplete="off"
      />
      {value !== "" && (
        <button type="button" aria-label="Clear search" className={styles["clear"]} onClick={() => onChange("")}>
          <X size={14} />
        </button>
      )}
    </div>
  );
}
