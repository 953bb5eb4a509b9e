/** The search of a list: `/` goes there, the list follows once typing rests. */
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/lib/shortcuts";
import { SearchField } from "./SearchField";

const REST = 150;

interface ListSearchProps {
  label: string;
  placeholder?: string;
  /** As it stands in the address. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

export function ListSearch({ label, placeholder, value = "", onChange }: ListSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useShortcuts([{ keys: "/", label, run: () => input.current?.focus(), isCommand: true }]);

  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed || undefined), REST);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <SearchField
      label={label}
      placeholder={placeholder}
      inputRef={input}
      value={typed}
      onChange={setTyped}
      onLeave={() => document.querySelector<HTMLElement>("tr[data-key][tabindex='0']")?.focus()}
    />
  );
}
