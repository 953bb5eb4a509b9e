/** A document's one pill in lists: draft or voided, else overdue, else paid, else final or sent. */
import { Pill, type Tone } from "./Pill";

export interface StatusFacts {
  status: "DRAFT" | "FINAL" | "SENT" | "VOIDED";
  paymentStatus: "UNPAID" | "PARTIALLY_PAID" | "PAID" | "UNCOLLECTIBLE";
  isOverdue: boolean;
}

const STATUS: Record<StatusFacts["status"], [Tone, string]> = {
  DRAFT: ["amber", "Draft"],
  FINAL: ["blue", "Final"],
  SENT: ["blue", "Sent"],
  VOIDED: ["grey", "Voided"],
};

const PAYMENT: Record<StatusFacts["paymentStatus"], [Tone, string]> = {
  UNPAID: ["grey", "Unpaid"],
  PARTIALLY_PAID: ["amber", "Part paid"],
  PAID: ["green", "Paid"],
  UNCOLLECTIBLE: ["red", "Uncollectible"],
};

export function DocumentStatus({ document }: { document: StatusFacts }) {
  return <OnePill pill={mostTelling(document)} />;
}

/** Both pills, for the head of a detail. */
export function DocumentStatuses({ document }: { document: StatusFacts }) {
  const isOpen = document.status === "FINAL" || document.status === "SENT";
  const payment = document.isOverdue ? (["red", "Overdue"] as const) : PAYMENT[document.paymentStatus];
  return (
    <>
      <OnePill pill={STATUS[document.status]} />
      {isOpen && <OnePill pill={payment} />}
    </>
  );
}

function OnePill({ pill: [tone, word] }: { pill: readonly [Tone, string] }) {
  return <Pill tone={tone}>{word}</Pill>;
}

function mostTelling({ status, paymentStatus, isOverdue }: StatusFacts): readonly [Tone, string] {
  if (status === "DRAFT" || status === "VOIDED") return STATUS[status];
  if (isOverdue) return ["red", "Overdue"];
  return paymentStatus === "UNPAID" ? STATUS[status] : PAYMENT[paymentStatus];
}
