/** A document's one pill in lists: draft or voided, else overdue, else paid, else final or sent. */
import { Pill, type Tone } from "./Pill";

export interface StatusFacts {
  documentType?: "INVOICE" | "CREDIT_NOTE";
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

/** A credit note is not paid but applied. */
const APPLIED: Record<StatusFacts["paymentStatus"], [Tone, string]> = {
  UNPAID: ["grey", "Not applied"],
  PARTIALLY_PAID: ["amber", "Part applied"],
  PAID: ["green", "Applied"],
  UNCOLLECTIBLE: ["red", "Uncollectible"],
};

export function DocumentStatus({ document }: { document: StatusFacts }) {
  return <OnePill pill={mostTelling(document)} />;
}

/** Both pills, for the head of a detail. */
export function DocumentStatuses({ document }: { document: StatusFacts }) {
  const isOpen = document.status === "FINAL" || document.status === "SENT";
  const payment = document.isOverdue ? (["red", "Overdue"] as const) : settled(document);
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

function mostTelling(document: StatusFacts): readonly [Tone, string] {
  const { status, paymentStatus, isOverdue } = document;
  if (status === "DRAFT" || status === "VOIDED") return STATUS[status];
  if (isOverdue) return ["red", "Overdue"];
  return paymentStatus === "UNPAID" ? STATUS[status] : settled(document);
}

function settled({ documentType, paymentStatus }: StatusFacts): readonly [Tone, string] {
  return (documentType === "CREDIT_NOTE" ? APPLIED : PAYMENT)[paymentStatus];
}
