/** The search of the invoice list that shows what an age of today is made of. */
interface Age {
  dueFrom: string | null;
  dueTo: string | null;
}

export function invoicesOfAge(currency: string, age: Age, customerId?: string) {
  return {
    view: "all" as const,
    status: ["FINAL", "SENT"] as ("FINAL" | "SENT")[],
    payment: ["UNPAID", "PARTIALLY_PAID"] as ("UNPAID" | "PARTIALLY_PAID")[],
    currency: [currency],
    ...(age.dueFrom && { dueFrom: age.dueFrom }),
    ...(age.dueTo && { dueTo: age.dueTo }),
    ...(customerId && { customer: [customerId] }),
  };
}
