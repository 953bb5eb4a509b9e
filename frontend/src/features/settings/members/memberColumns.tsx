/** The columns of the members. */
import { formatDay } from "@/lib/format";
import { Monogram, Pill } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "./memberColumns.module.css";
import type { MemberRow } from "./MemberRow";
import { ROLES } from "./roles";

export const memberColumns: readonly Column<MemberRow>[] = [
  { id: "name", header: "Name", grows: true, cell: (person) => <Member person={person} /> },
  { id: "role", header: "Role", cell: (person) => ROLES[person.role] },
  {
    id: "access",
    header: "Access",
    cell: (person) => (person.disabledAt ? <Pill tone="grey">Disabled</Pill> : <Pill tone="green">Active</Pill>),
  },
  { id: "since", header: "Since", isNumeric: true, cell: (person) => formatDay(person.createdAt.slice(0, 10)) },
];

function Member({ person: { name, email } }: { person: MemberRow }) {
  return (
    <span className={styles["member"]}>
      <Monogram name={name} />
      <span className={styles["text"]}>
        <span className={styles["name"]}>{name}</span>
        <span>{email}</span>
      </span>
    </span>
  );
}
