/** One line: name, quantity × unit price, tax, and the amount that the server says. */
import { Activity, CircleHelp, GripVertical, MoreHorizontal } from "lucide-react";
import { memo } from "react";
import { classes } from "@/lib/classes";
import { formatMoney, formatQuantity, parseDecimal } from "@/lib/format";
import type { Line } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import type { Explanation } from "./explanations";
import { InlineField } from "./InlineField";
import styles from "./GroupCard.module.css";
import { taxAsTyped } from "./taxAsTyped";

interface LineRowProps {
  line: Line;
  groupName: string;
  explanation: Explanation | undefined;
  isChanged: boolean;
}

export const LineRow = memo(function LineRow({ line, groupName, explanation, isChanged }: LineRowProps) {
  const session = useSession();
  const { id, name } = line;
  const save = (label: string, values: object) =>
    session.edit(`${label} of ${name}`, [{ updateLineItem: { lineItemId: id, ...values } }]);
  return (
    <tr data-row data-line={id} className={classes(styles["line"], isChanged && styles["changed"])}>
      <td className={classes(styles["name"], explanation && styles["explained"])}>
        <span data-drag="line" aria-hidden className={styles["handle"]}>
          <GripVertical size={14} />
        </span>
        <InlineField
          label={`Name of ${name}`}
          field="name"
          value={name}
          read={(typed) => typed.trim() || null}
          unreadable="A line needs a name."
          overridden={engineSaid(line, "name", String)}
          save={(value) => save("Name", { name: value })}
        />
        <LineNotes line={line} groupName={groupName} />
        {explanation && <WhyButton name={name} isMetered={explanation.metricName !== null} />}
      </td>
      <td>
        <InlineField
          label={`Quantity of ${name}`}
          field="quantity"
          isNumeric
          value={line.quantity}
          shown={formatQuantity(line.quantity)}
          read={(typed) => parseDecimal(typed)}
          unreadable="This is not a number."
          overridden={engineSaid(line, "quantity", formatQuantity)}
          save={(quantity) => save("Quantity", { quantity })}
        />
      </td>
      <td>
        <InlineField
          label={`Unit price of ${name}`}
          field="rate"
          isNumeric
          value={line.rate}
          shown={formatQuantity(line.rate)}
          read={(typed) => parseDecimal(typed)}
          unreadable="This is not a number."
          overridden={engineSaid(line, "rate", formatQuantity)}
          save={(rate) => save("Unit price", { rate })}
        />
      </td>
      <td>
        {line.creditsLineId ? (
          <span className={styles["fixed"]} title="As it was invoiced">
            {formatQuantity(line.taxedAs.rate)}
          </span>
        ) : (
          <InlineField
            label={`Tax of ${name}, in percent`}
            field="tax"
            isNumeric
            value={line.taxedAs.rate}
            shown={formatQuantity(line.taxedAs.rate)}
            read={(typed) => parseDecimal(typed.replace("%", ""))}
            unreadable="This is not a number."
            overridden={line.overriddenFields.includes("tax") ? "Set by hand" : null}
            save={(rate) => save("Tax", { tax: taxAsTyped(line.taxedAs, rate) })}
          />
        )}
      </td>
      <td className={styles["amount"]}>{formatMoney(line.amount)}</td>
      <td className={styles["more"]}>
        <button type="button" data-part="menu" aria-haspopup="menu" aria-label={`Actions for ${name}`}>
          <MoreHorizontal size={16} />
        </button>
      </td>
    </tr>
  );
});

function WhyButton({ name, isMetered }: { name: string; isMetered: boolean }) {
  const Icon = isMetered ? Activity : CircleHelp;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-part="why"
      aria-haspopup="dialog"
      aria-label={`Why this amount: ${name}`}
      title="Why this amount"
      className={classes(styles["why"], isMetered && styles["metered"])}
    >
      <Icon size={14} />
    </button>
  );
}

function LineNotes({ line, groupName }: { line: Line; groupName: string }) {
  const isPriceKnown = [line.name, groupName, null].includes(line.priceName);
  const notes = [
    isPriceKnown ? null : line.priceName,
    line.description,
    line.creditable ? `At most ${formatMoney(line.creditable)}` : null,
    line.isOrphaned ? "No longer calculated; kept because it was edited" : null,
  ].filter(Boolean);
  return notes.length > 0 && <span className={styles["notes"]}>{notes.join(" · ")}</span>;
}

/** What the engine said where a person says otherwise. */
function engineSaid(line: Line, field: "name" | "quantity" | "rate", show: (value: string) => string): string | null {
  if (!line.overriddenFields.includes(field)) return null;
  const said = (line.engineValues as Record<string, unknown> | null)?.[field];
  return typeof said === "string" ? `Set by hand. Calculated: ${show(said)}` : "Set by hand";
}
