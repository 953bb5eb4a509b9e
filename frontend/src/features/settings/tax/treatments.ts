/** What tax law makes of a supply, in words. */
import type { TaxRate } from "./TaxCategoryDetail";

export const TREATMENTS: Record<TaxRate["treatment"], string> = {
  STANDARD: "Standard",
  ZERO_RATED: "Zero-rated",
  EXEMPT: "Exempt",
  REVERSE_CHARGE: "Reverse charge",
  INTRA_COMMUNITY: "Intra-community supply",
  EXPORT: "Export",
  OUT_OF_SCOPE: "Out of scope",
  SALES_TAX: "Sales tax",
};

export const TREATMENT_CHOICES = (Object.keys(TREATMENTS) as TaxRate["treatment"][]).map((value) => ({
  value,
  label: TREATMENTS[value],
}));
