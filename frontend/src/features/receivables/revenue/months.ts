/** The months of a period, and those of an answer among them. */
import { lastMonths } from "@/lib/format";

export const MONTHS_SHOWN = 12;
/** More bars than these are too thin to be told apart. */
const MOST_MONTHS = 60;

export interface MonthRange {
  /** Any days of the first and of the last month. */
  from: string;
  to: string;
}

export function monthsOf({ from, to }: MonthRange): string[] {
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  return lastMonths(to, Math.min(Math.max(count, 1), MOST_MONTHS));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
