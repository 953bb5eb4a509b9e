/** What tax law makes of a line, in words. */
import type { Line } from "./draft/model/DraftDetail";

export type Treatment = Line["taxedAs"]["treatment"];

export const TREATMENTS: Record<Treatment, string> = {
  STANDARD: "Taxed",
  ZERO_RATED: "Zero rated",
  EXEMPT: "Exempt",
  REVERSE_CHARGE: "Reverse charge",
  INTRA_COMMUNITY: "Intra-community supply",
  EXPORT: "Export",
  OUT_OF_SCOPE: "Out of scope",
  SALES_TAX: "Sales tax",
};
