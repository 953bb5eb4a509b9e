/** How customers pay, in words. */
import type { graphql } from "@/graphql/graphql";

export type PaymentMethod = ReturnType<typeof graphql.scalar<"PaymentMethod">>;

export const METHOD_NAMES: Record<PaymentMethod, string> = {
  BANK_TRANSFER: "Bank transfer",
  DIRECT_DEBIT: "Direct debit",
  CARD: "Card",
  CHECK: "Check",
  CASH: "Cash",
  OTHER: "Other",
};

export const METHODS = (Object.keys(METHOD_NAMES) as PaymentMethod[]).map((value) => ({ value, label: METHOD_NAMES[value] }));
