/** Quantities, counts and percentages in the viewer's locale, from decimal strings. */
import { decimal } from "./formatMoney";
import { locale } from "./locale";

/** All its decimals, such as `1,158,756.25`. */
export function formatQuantity(quantity: string, viewer = locale): string {
  return new Intl.NumberFormat(viewer, { maximumFractionDigits: 12 }).format(decimal(quantity));
}

export function formatCount(count: number, viewer = locale): string {
  return new Intl.NumberFormat(viewer).format(count);
}

/** `20` is 20 %. */
export function formatPercent(percent: string, viewer = locale): string {
  const shape = { style: "unit", unit: "percent", maximumFractionDigits: 6 } as const;
  return new Intl.NumberFormat(viewer, shape).format(decimal(percent));
}
