/** Puts the keyboard on a detail of the draft, marked by `data-detail`, or on its first line. */

const PLACES: Record<string, string> = {
  issueOn: "issueOn",
  dueOn: "dueOn",
  billTo: "customer",
  "billTo.taxIds": "customer",
  deliverTo: "customer",
  purchaseOrder: "purchaseOrder",
  reference: "reference",
  memo: "memo",
  lines: "lines",
  "lines.tax": "lines",
  "lines.tax.reason": "lines",
  "groups.period": "lines",
  total: "lines",
};

/** Where a finding's field is on the draft's screen; null when nowhere. */
export function detailOf(field: string): string | null {
  return PLACES[field] ?? null;
}

export function focusDetail(detail: string): void {
  const selector = detail === "lines" ? "[data-line] input" : `[data-detail="${detail}"]`;
  // A closing dialog gives the keyboard back in the next frame: this comes after it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = document.querySelector<HTMLElement>(selector);
      const field = place?.matches("button, input, textarea") ? place : place?.querySelector<HTMLElement>("input, textarea");
      field?.focus();
      field?.scrollIntoView({ block: "center" });
    }),
  );
}
