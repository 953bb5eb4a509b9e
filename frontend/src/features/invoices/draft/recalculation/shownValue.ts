/** A value of a difference in words: a field of a line, or a whole line. */
import { formatPercent, formatQuantity } from "@/lib/format";

const FIELD_NAMES: Record<string, string> = {
  name: "Name",
  description: "Description",
  quantity: "Quantity",
  rate: "Unit price",
  unit_code: "Unit",
  tax: "Tax",
};

export function fieldName(field: string | null): string {
  return field === null ? "Whole line" : (FIELD_NAMES[field] ?? field);
}

export function shownValue(field: string | null, value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value !== "object") {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return field === "quantity" || field === "rate" ? formatQuantity(text) : text;
  }
  const parts = value as Record<string, unknown>;
  if (field === "tax") return taxInWords(parts);
  const quantity = typeof parts["quantity"] === "string" ? formatQuantity(parts["quantity"]) : null;
  const rate = typeof parts["rate"] === "string" ? formatQuantity(parts["rate"]) : null;
  if (quantity !== null && rate !== null) return `${quantity} × ${rate}`;
  return typeof parts["name"] === "string" ? parts["name"] : "–";
}

function taxInWords(tax: Record<string, unknown>): string {
  const label = typeof tax["label"] === "string" ? tax["label"] : "";
  return typeof tax["rate"] === "string" ? `${label} ${formatPercent(tax["rate"])}`.trim() : label;
}
