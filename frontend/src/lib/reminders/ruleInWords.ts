/** A reminder rule as people say it: "3 days before the due date". */
import { formatCount } from "@/lib/format";

export function ruleInWords(days: number): string {
  if (days === 0) return "On the due date";
  const count = Math.abs(days);
  const unit = count === 1 ? "day" : "days";
  return `${formatCount(count)} ${unit} ${days < 0 ? "before" : "after"} the due date`;
}
