/** Why a line has its amount: the steps of its computation, so that anyone can do it again by hand. */
import { formatCount, formatPeriod } from "@/lib/format";
import { Facts } from "@/ui/pages";
import type { Line } from "../model/DraftDetail";
import type { Explanation } from "./explanations";
import styles from "./WhyAmount.module.css";

export function WhyAmount({ line, explanation }: { line: Line; explanation: Explanation }) {
  const { priceName, metricName, eventType, eventCount, firstDay, lastDay, groupValue, steps } = explanation;
  const edited = line.overriddenFields.length > 0;
  return (
    <div className={styles["why"]}>
      <h3 className={styles["title"]}>Why this amount</h3>
      <Facts
        facts={[
          { name: "Price", value: priceName },
          { name: "Service period", value: firstDay && lastDay && formatPeriod(firstDay, lastDay) },
          { name: "Metric", value: metricName && (groupValue ? `${metricName}: ${groupValue}` : metricName) },
          { name: "Events", value: eventCount !== null && metricName && `${formatCount(eventCount)} of type ${eventType ?? ""}` },
        ]}
      />
      <ol className={styles["steps"]}>
        {steps.map((step, place) => (
          <li key={place} className={styles["step"]}>
            {step.text}
          </li>
        ))}
      </ol>
      {edited && <p className={styles["edited"]}>A person has since set: {line.overriddenFields.map(fieldName).join(", ")}.</p>}
    </div>
  );
}

function fieldName(field: string): string {
  return { rate: "unit price", unit_code: "unit" }[field] ?? field;
}
