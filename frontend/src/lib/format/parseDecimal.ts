/** Reads what a person typed as a number: with or without thousands separators, in the viewer's locale. */
import { locale } from "./locale";

/** The number in plain digits, such as `1158756.25`; null when it is not a number. */
export function parseDecimal(typed: string, viewer = locale): string | null {
  const { group, decimalMark } = separators(viewer);
  const bare = typed.trim().replaceAll("\u2212", "-").replace(/[\s\u00a0\u202f'’]/g, "");
  const plain = bare.replaceAll(group, "").replace(decimalMark, ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? normalized(plain) : null;
}

function normalized(plain: string): string {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  return sign + (fraction ? `${digits}.${fraction}` : digits);
}

function separators(viewer: string): { group: string; decimalMark: string } {
  const parts = new Intl.NumberFormat(viewer).formatToParts(1234567.5);
  const find = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: find("group", ","), decimalMark: find("decimal", ".") };
}
