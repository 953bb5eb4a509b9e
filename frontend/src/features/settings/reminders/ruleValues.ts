/** A rule as the values of its form, and back as the API's input. */
import type { ReminderRule } from "./ReminderRule";

export const SIDES = [
  { value: "BEFORE", label: "before the due date" },
  { value: "ON", label: "on the due date" },
  { value: "AFTER", label: "after the due date" },
] as const;

type Side = (typeof SIDES)[number]["value"];

export interface RuleValues {
  side: Side;
  /** As typed. */
  days: string;
  isActive: boolean;
  hasWords: boolean;
  subject: string;
  body: string;
}

const FIRST_WORDS = {
  subject: "Reminder: invoice {{ number }}",
  body: "Hello,\n\n{{ amount_due }} of invoice {{ number }} is still open; it was due on {{ due_date }}.\n\n{{ hosted_url }}\n\n{{ business }}",
};

export function valuesOf(rule: ReminderRule | null): RuleValues {
  return {
    side: rule ? sideOf(rule.days) : "AFTER",
    days: rule ? String(Math.abs(rule.days)) : "",
    isActive: rule?.isActive ?? false,
    hasWords: rule?.subject != null,
    subject: rule?.subject ?? FIRST_WORDS.subject,
    body: rule?.body ?? FIRST_WORDS.body,
  };
}

export function inputOf({ side, days, isActive, hasWords, subject, body }: RuleValues) {
  const words = hasWords ? { subject, body } : { subject: null, body: null };
  return { days: signed(side, Number(days)), isActive, ...words };
}

function sideOf(days: number): Side {
  if (days === 0) return "ON";
  return days < 0 ? "BEFORE" : "AFTER";
}

function signed(side: Side, days: number): number {
  if (side === "ON") return 0;
  return side === "BEFORE" ? -days : days;
}
