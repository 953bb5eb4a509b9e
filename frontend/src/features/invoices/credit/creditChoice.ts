/** What is chosen to be credited, and as the API takes it. */
import type { VariablesOf } from "@/graphql/graphql";
import { type CreditedInvoice, isOpen } from "./CreditedInvoice";
import type { PreviewCreditNote } from "./useCreditPreview";

export type Measure = "rest" | "amount" | "quantity";

export interface LineChoice {
  lineId: string;
  isChosen: boolean;
  by: Measure;
  /** Plain digits; empty until typed. */
  amount: string;
  quantity: string;
}

export interface CreditChoice {
  lines: readonly LineChoice[];
  memo: string;
  appliesWhenFinalized: boolean;
}

/** Everything that remains. */
export function wholeOf(invoice: CreditedInvoice): CreditChoice {
  const open = invoice.groups.flatMap((group) => group.lines).filter(isOpen);
  const lines = open.map((line) => ({ lineId: line.id, isChosen: true, by: "rest" as const, amount: "", quantity: "" }));
  return { lines, memo: "", appliesWhenFinalized: true };
}

export function withLine(choice: CreditChoice, lineId: string, part: Partial<LineChoice>): CreditChoice {
  return { ...choice, lines: choice.lines.map((line) => (line.lineId === lineId ? { ...line, ...part } : line)) };
}

export function chosenIn(choice: CreditChoice): LineChoice[] {
  return choice.lines.filter((line) => line.isChosen);
}

type Input = VariablesOf<typeof PreviewCreditNote>["input"];

/** Null while nothing is chosen, or an amount that was asked for is not typed yet. */
export function inputOf(invoiceId: string, choice: CreditChoice): Input | null {
  const chosen = chosenIn(choice);
  if (chosen.length === 0 || chosen.some((line) => line.by !== "rest" && line[line.by] === "")) return null;
  return {
    invoiceId,
    lines: chosen.map((line) => ({ lineItemId: line.lineId, ...(line.by !== "rest" && { [line.by]: line[line.by] }) })),
    memo: choice.memo.trim() || null,
    appliesWhenFinalized: choice.appliesWhenFinalized,
  };
}
