/** Languages that documents ship in. */
import { locale } from "@/lib/format";

const SHIPPED = ["en", "de", "fr", "es", "nl", "it"];

const names = new Intl.DisplayNames(locale, { type: "language" });

/** Also of a language with a country, such as `de-AT`. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export function languageChoices(): { value: string; label: string }[] {
  return SHIPPED.map((code) => ({ value: code, label: languageName(code) }));
}
