/** A draft for tests: two groups, three lines, one of them set by hand. */
import type { Draft, Group, Line } from "./DraftDetail";

const money = (amount: string) => ({ amount, currency: "EUR" });

export function exampleLine(id: string, groupId: string, values: Partial<Line> = {}): Line {
  const taxedAs = { categoryId: "c1", treatment: "STANDARD", rate: "19", label: "VAT", reason: null } as const;
  return {
    id,
    groupId,
    origin: "ENGINE",
    name: `Line ${id}`,
    description: null,
    priceName: null,
    component: null,
    quantity: "1",
    rate: "10",
    unitCode: "C62",
    serviceStart: null,
    serviceEnd: null,
    isOrphaned: false,
    creditsLineId: null,
    creditable: null,
    overriddenFields: [],
    engineValues: {},
    amount: money("10.00"),
    taxedAs,
    ...values,
  };
}

export function exampleGroup(id: string, lines: Line[]): Group {
  const rest = { origin: "PERSON", periodStart: null, periodEnd: null, overriddenFields: [] } as const;
  return { id, name: `Group ${id}`, subtotal: money("20.00"), lines, ...rest, overriddenFields: [] };
}

export function exampleDraft(values: Partial<Draft> = {}): Draft {
  const lines = [exampleLine("a", "g"), exampleLine("b", "g", { overriddenFields: ["quantity"], quantity: "5" })];
  const groups = [exampleGroup("g", lines), exampleGroup("h", [exampleLine("c", "h", { origin: "PERSON" })])];
  return { id: "i", version: 1, memo: null, billTo: null, discounts: [], groups, ...values } as Draft;
}
