/** What the list can be narrowed by. */
import type { Choice } from "@/ui/fields";
import type { Kind } from "../kind/kinds";
import type { InvoiceSearch } from "../list/invoiceSearch";

export interface ChoiceField {
  kind: "choice" | "customer" | "currency";
  label: string;
  included: "status" | "payment" | "source" | "customer" | "currency";
  excluded: "notStatus" | "notPayment" | "notSource" | "notCustomer" | "notCurrency";
  /** Fixed ones; customers and currencies come from the server. */
  choices: readonly Choice[];
}

export interface DayField {
  kind: "days";
  label: string;
  from: "issuedFrom" | "dueFrom";
  to: "issuedTo" | "dueTo";
}

export type FilterField = ChoiceField | DayField;

const FIELDS: readonly FilterField[] = [
  { kind: "customer", label: "Customer", included: "customer", excluded: "notCustomer", choices: [] },
  {
    kind: "choice",
    label: "Status",
    included: "status",
    excluded: "notStatus",
    choices: [
      { value: "DRAFT", label: "Draft" },
      { value: "FINAL", label: "Final" },
      { value: "SENT", label: "Sent" },
      { value: "VOIDED", label: "Voided" },
    ],
  },
  {
    kind: "choice",
    label: "Payment",
    included: "payment",
    excluded: "notPayment",
    choices: [
      { value: "UNPAID", label: "Unpaid" },
      { value: "PARTIALLY_PAID", label: "Part paid" },
      { value: "PAID", label: "Paid" },
      { value: "UNCOLLECTIBLE", label: "Uncollectible" },
    ],
  },
  { kind: "currency", label: "Currency", included: "currency", excluded: "notCurrency", choices: [] },
  { kind: "days", label: "Issued", from: "issuedFrom", to: "issuedTo" },
  { kind: "days", label: "Due", from: "dueFrom", to: "dueTo" },
  {
    kind: "choice",
    label: "Made by",
    included: "source",
    excluded: "notSource",
    choices: [
      { value: "SCHEDULE", label: "Billing schedule" },
      { value: "ONE_OFF", label: "One-off" },
      { value: "MERGE", label: "Merge" },
      { value: "CORRECTION", label: "Correction" },
      { value: "LATE_USAGE", label: "Late usage" },
      { value: "CREDIT", label: "Credit of an invoice" },
    ],
  },
];

const PAYMENT_OF_CREDIT = [
  { value: "UNPAID", label: "Not applied" },
  { value: "PARTIALLY_PAID", label: "Part applied" },
  { value: "PAID", label: "Applied" },
];

/** Credit notes are never due, and applied rather than paid. */
export function fieldsOf(kind: Kind): readonly FilterField[] {
  if (kind.documentType === "INVOICE") return FIELDS;
  return FIELDS.filter((field) => field.label !== "Due").map((field) =>
    field.kind === "choice" && field.included === "payment" ? { ...field, label: "Applied", choices: PAYMENT_OF_CREDIT } : field,
  );
}

export function isSet(field: FilterField, search: InvoiceSearch): boolean {
  const keys = field.kind === "days" ? [field.from, field.to] : [field.included, field.excluded];
  return keys.some((key) => search[key] !== undefined);
}

/** The search without the field's conditions. */
export function without(field: FilterField, search: InvoiceSearch): InvoiceSearch {
  const keys: readonly string[] = field.kind === "days" ? [field.from, field.to] : [field.included, field.excluded];
  return Object.fromEntries(Object.entries(search).filter(([key]) => !keys.includes(key)));
}

/** The search with exactly these values for the field, wanted or unwanted. */
export function withValues(field: ChoiceField, search: InvoiceSearch, values: readonly string[], isExcluded: boolean): InvoiceSearch {
  const key = isExcluded ? field.excluded : field.included;
  return values.length > 0 ? { ...without(field, search), [key]: values } : without(field, search);
}
