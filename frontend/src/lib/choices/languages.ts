/** Languages that documents ship in. */
import { locale } from "@/lib/format";

const SHIPPED = ["en", "de", "fr", "es", "nl", "it", "ar", "ja"];

const names = new Intl.DisplayNames(locale, { type: "language" });

/** Also of a language with a country, such as `de-AT`. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The shipped ones, and the current one where the API set another, such as `de-AT`. */
export function languageChoices(current: string | null = null): { value: string; label: string }[] {
  const codes = current === null || SHIPPED.includes(current) ? SHIPPED : [...SHIPPED, current];
  return codes.map((code) => ({ value: code, label: languageName(code) }));
}
