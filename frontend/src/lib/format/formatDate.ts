/** Days, periods and instants in the viewer's locale. */
import { locale } from "./locale";

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;

/** A civil day such as `2026-10-31` belongs to no time zone: UTC on both sides keeps it the same day. */
export function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function formatDay(day: string, viewer = locale): string {
  return new Intl.DateTimeFormat(viewer, { ...DAY, timeZone: "UTC" }).format(dayToDate(day));
}

/** A month such as `2026-10` or any day of it, as `Oct 2026`. */
export function formatMonth(month: string, viewer = locale): string {
  const shape = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(viewer, shape).format(dayToDate(`${month.slice(0, 7)}-01`));
}

/** The month's short name alone, such as `Oct`. */
export function formatMonthName(month: string, viewer = locale): string {
  return new Intl.DateTimeFormat(viewer, { month: "short", timeZone: "UTC" }).format(dayToDate(`${month.slice(0, 7)}-01`));
}

/** Both days are part of the period, as the API gives them. */
export function formatPeriod(firstDay: string, lastDay: string, viewer = locale): string {
  const format = new Intl.DateTimeFormat(viewer, { ...DAY, timeZone: "UTC" });
  return format.formatRange(dayToDate(firstDay), dayToDate(lastDay));
}

/** An instant, in the viewer's own time zone. */
export function formatInstant(instant: string, viewer = locale): string {
  const shape = { ...DAY, hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(viewer, shape).format(new Date(instant));
}

/** Such as `3 minutes ago`; older than a week, the day. */
export function formatAge(instant: string, now: Date, viewer = locale): string {
  const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000);
  const relative = new Intl.RelativeTimeFormat(viewer, { numeric: "auto" });
  const size = Math.abs(seconds);
  if (size < 60) return relative.format(0, "minute");
  if (size < 3600) return relative.format(Math.round(seconds / 60), "minute");
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), "hour");
  if (size < 7 * 86_400) return relative.format(Math.round(seconds / 86_400), "day");
  return formatDay(instant.slice(0, 10), viewer);
}

/** Days from one civil day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / 86_400_000);
}

/** The civil day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(dayToDate(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);
}

/** The first days of so many months, the last of them the month of `day`. */
export function lastMonths(day: string, count: number): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  const firsts = Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - back, 1)));
  return firsts.map((first) => first.toISOString().slice(0, 10)).reverse();
}
