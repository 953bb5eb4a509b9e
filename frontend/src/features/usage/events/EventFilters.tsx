/** What to look for among events. */
import { useEffect, useState } from "react";
import { useDebounced } from "@/lib/memory";
import { Button } from "@/ui/buttons";
import { DateField, TextField } from "@/ui/fields";
import styles from "./EventFilters.module.css";
import type { EventSearch } from "./eventSearch";

interface EventFiltersProps {
  search: EventSearch;
  onChange: (changes: EventSearch) => void;
}

const REST = 250;
const NOTHING: EventSearch = { alias: undefined, type: undefined, event: undefined, from: undefined, to: undefined };

export function EventFilters({ search, onChange }: EventFiltersProps) {
  const [typed, setTyped] = useState(search);
  const rested = useDebounced(typed, REST);
  useEffect(() => onChange(rested), [rested, onChange]);
  const isAsked = Object.values(typed).some((value) => value !== undefined);
  const text = (name: "alias" | "type" | "event") => ({
    value: typed[name] ?? "",
    onChange: (value: string) => setTyped({ ...typed, [name]: value.trim() || undefined }),
  });
  return (
    <div role="search" aria-label="Filter events" className={styles["filters"]}>
      <TextField label="Type" placeholder="api.calls" {...text("type")} />
      <TextField label="Customer’s name in events" {...text("alias")} />
      <TextField label="Event id" {...text("event")} />
      <DateField label="From" value={typed.from ?? ""} onChange={(from) => setTyped({ ...typed, from: from || undefined })} />
      <DateField label="To" value={typed.to ?? ""} onChange={(to) => setTyped({ ...typed, to: to || undefined })} />
      {isAsked && (
        <Button kind="quiet" size="form" onPress={() => setTyped(NOTHING)}>
          Clear
        </Button>
      )}
    </div>
  );
}
