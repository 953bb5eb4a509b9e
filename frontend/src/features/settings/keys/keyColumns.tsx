/** The columns of the API keys. */
import { formatAge, formatDay } from "@/lib/format";
import { Pill } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import { ROLES } from "../members/roles";
import styles from "./keyColumns.module.css";
import type { KeyRow } from "./KeyRow";
import { stateOf } from "./keyState";

export function keyColumns(now: Date): readonly Column<KeyRow>[] {
  const today = now.toISOString().slice(0, 10);
  return [
    {
      id: "name",
      header: "Name",
      grows: true,
      cell: (key) => (
        <span className={styles["key"]}>
          <span className={styles["name"]}>{key.name}</span>
          <code className={styles["prefix"]}>{key.prefix}…</code>
        </span>
      ),
    },
    { id: "role", header: "Role", cell: (key) => ROLES[key.role] },
    { id: "state", header: "State", cell: (key) => <KeyState state={stateOf(key, today)} /> },
    { id: "used", header: "Last used", cell: (key) => (key.lastUsedAt ? formatAge(key.lastUsedAt, now) : "Never") },
    { id: "expires", header: "Expires", isNumeric: true, cell: (key) => (key.expiresOn ? formatDay(key.expiresOn) : "Never") },
    { id: "created", header: "Created", isNumeric: true, cell: (key) => formatDay(key.createdAt.slice(0, 10)) },
  ];
}

function KeyState({ state }: { state: ReturnType<typeof stateOf> }) {
  if (state === "valid") return <Pill tone="green">Valid</Pill>;
  return state === "expired" ? <Pill tone="amber">Expired</Pill> : <Pill tone="grey">Revoked</Pill>;
}
