/** Time zones by their IANA names. */
export function timeZoneChoices(current: string): { value: string; label: string }[] {
  // Browsers leave out UTC and former names, which a business may have all the same.
  const names = new Set(["UTC", current, ...Intl.supportedValuesOf("timeZone")]);
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll("_", " ") }));
}
