/** A tax from a bare rate: it keeps what kind of tax it was where the rate allows. */
import type { Line } from "../model/DraftDetail";

const TAXED = ["STANDARD", "SALES_TAX"];

export function taxAsTyped({ treatment, label, reason }: Line["taxedAs"], rate: string) {
  const isZero = /^-?0*\.?0*$/.test(rate);
  const isTaxed = TAXED.includes(treatment);
  if (isZero) return { treatment: isTaxed ? ("ZERO_RATED" as const) : treatment, rate, label, reason };
  return { treatment: isTaxed ? treatment : ("STANDARD" as const), rate, label, reason: null };
}
