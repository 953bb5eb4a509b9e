/** How amounts, numbers and days are shown and read. */
export {
  addDays,
  daysBetween,
  formatAge,
  formatDay,
  formatInstant,
  formatMonth,
  formatMonthName,
  formatPeriod,
  lastMonths,
} from "./formatDate";
export { formatMoney, formatRate, formatReduction, isNothing, type Money } from "./formatMoney";
export { formatCount, formatPercent, formatQuantity } from "./formatNumber";
export { locale } from "./locale";
export { parseDecimal } from "./parseDecimal";
