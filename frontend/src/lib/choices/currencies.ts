/** Currencies by their ISO 4217 codes, named in the viewer's language. */
import { locale } from "@/lib/format";

export function currencyChoices(): { value: string; label: string; note: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return Intl.supportedValuesOf("currency").map((code) => ({ value: code, label: code, note: names.of(code) ?? "" }));
}
