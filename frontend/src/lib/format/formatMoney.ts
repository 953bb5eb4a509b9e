/** Amounts in the viewer's locale, straight from the server's decimal strings: they never become floats. */
import { locale } from "./locale";

export interface Money {
  amount: string;
  currency: string;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Such as `$15,086.74`. */
export function formatMoney(money: Money, viewer = locale): string {
  return currencyFormat(money.currency, viewer).format(decimal(money.amount));
}

/** An amount that is taken off: a negative one, of what is credited, is given back. */
export function formatReduction(money: Money, viewer = locale): string {
  if (isNothing(money)) return formatMoney(money, viewer);
  const amount = money.amount.startsWith("-") ? money.amount.slice(1) : `-${money.amount}`;
  return formatMoney({ ...money, amount }, viewer);
}

export function isNothing(money: Money): boolean {
  return !/[1-9]/.test(money.amount);
}

/** A unit price: all its decimals, at least those of the currency. */
export function formatRate(rate: string, currency: string, viewer = locale): string {
  const { minimumFractionDigits } = currencyFormat(currency, viewer).resolvedOptions();
  const shape = { style: "currency", currency, currencyDisplay: "narrowSymbol", minimumFractionDigits } as const;
  return new Intl.NumberFormat(viewer, { ...shape, maximumFractionDigits: 12 }).format(decimal(rate));
}

function currencyFormat(currency: string, viewer: string): Intl.NumberFormat {
  const key = `${viewer} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(viewer, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
    formats.set(key, format);
  }
  return format;
}

/** `Intl` takes decimal strings exactly; the type says so for literals only. */
export function decimal(text: string): Intl.StringNumericLiteral {
  return text as Intl.StringNumericLiteral;
}
