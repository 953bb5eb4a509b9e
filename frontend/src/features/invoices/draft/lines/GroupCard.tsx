/** A group as a card: its name, period and subtotal, its lines, and the row that adds one. */
import { GripVertical, MoreHorizontal } from "lucide-react";
import { memo } from "react";
import { formatMoney, formatPeriod } from "@/lib/format";
import type { Group } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import { AddLine } from "./AddLine";
import type { Explanation } from "./explanations";
import styles from "./GroupCard.module.css";
import { InlineField } from "./InlineField";
import { LineRow } from "./LineRow";

interface GroupCardProps {
  group: Group;
  currency: string;
  /** A credit note of an invoice has lines of that invoice only. */
  canAdd: boolean;
  explanations: ReadonlyMap<string, Explanation>;
  changedLines: ReadonlySet<string>;
}

export const GroupCard = memo(function GroupCard({ group, currency, canAdd, explanations, changedLines }: GroupCardProps) {
  return (
    <section aria-label={group.name} data-group={group.id} className={styles["group"]}>
      <GroupHead group={group} />
      <table className={styles["card"]}>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Quantity</th>
            <th scope="col">Unit price</th>
            <th scope="col">Tax %</th>
            <th scope="col">Amount</th>
            <th scope="col">
              <span className={styles["hidden"]}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              groupName={group.name}
              explanation={explanations.get(line.id)}
              isChanged={changedLines.has(line.id)}
            />
          ))}
          <tr data-end={group.id} className={canAdd ? styles["add"] : styles["end"]}>
            <td colSpan={6}>{canAdd && <AddLine group={group} currency={currency} />}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
});

function GroupHead({ group }: { group: Group }) {
  const session = useSession();
  const { id: groupId, name, periodStart, periodEnd } = group;
  return (
    <header data-row className={styles["head"]}>
      <span data-drag="group" aria-hidden className={styles["handle"]}>
        <GripVertical size={14} />
      </span>
      <h2 className={styles["title"]}>
        <InlineField
          label={`Name of group ${name}`}
          field="group-name"
          isStrong
          value={name}
          read={(typed) => typed.trim() || null}
          unreadable="A group needs a name."
          save={(value) => session.edit(`Name of group ${name}`, [{ updateLineItemGroup: { groupId, name: value } }])}
        />
      </h2>
      {periodStart && periodEnd && <span className={styles["period"]}>{formatPeriod(periodStart, periodEnd)}</span>}
      <span className={styles["more"]}>
        <button type="button" data-part="group-menu" aria-haspopup="menu" aria-label={`Actions for group ${name}`}>
          <MoreHorizontal size={16} />
        </button>
      </span>
      <span className={styles["subtotal"]}>{formatMoney(group.subtotal)}</span>
    </header>
  );
}
