/** What is known of a numbered invoice, beside its document. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatDay, formatInstant, formatPeriod } from "@/lib/format";
import { Amount } from "@/ui/marks";
import { Facts, Section } from "@/ui/pages";
import { kindOf } from "../kind/kinds";
import styles from "./FinalFacts.module.css";

export const FinalInvoice = graphql(`
  fragment FinalInvoice on Invoice @_unmask {
    id
    documentType
    version
    revision
    status
    paymentStatus
    isOverdue
    isTest
    number
    source
    currency
    issueOn
    dueOn
    periodStart
    periodEnd
    purchaseOrder
    reference
    finalizedAt
    voidedAt
    voidReason
    availableActions
    total {
      amount
      currency
    }
    balance {
      amount
      currency
    }
    taxTotal {
      amount
      currency
    }
    customer {
      id
      name
    }
    schedule {
      id
      name
    }
    corrects {
      id
      number
    }
    credits {
      id
      number
    }
    files {
      id
      kind
      revision
      sha256
      size
      path
      createdAt
    }
  }
`);

const SOURCES = {
  SCHEDULE: "Billing schedule",
  ONE_OFF: "By hand",
  MERGE: "Merged drafts",
  CORRECTION: "Correction",
  LATE_USAGE: "Late usage",
  CREDIT: "Credit of an invoice",
} as const;

export function FinalFacts({ invoice }: { invoice: ResultOf<typeof FinalInvoice> }) {
  const { periodStart, periodEnd, corrects, credits } = invoice;
  const isCredit = invoice.documentType === "CREDIT_NOTE";
  return (
    <Section title="Facts">
      <Facts
        facts={[
          { name: "Total", value: <Amount money={invoice.total} /> },
          { name: "Tax included", value: <Amount money={invoice.taxTotal} isQuiet /> },
          { name: isCredit ? "Not applied yet" : "Still owed", value: invoice.status !== "VOIDED" && <Amount money={invoice.balance} /> },
          { name: "Customer", value: invoice.customer.name },
          { name: "Issued", value: invoice.issueOn && formatDay(invoice.issueOn) },
          { name: "Due", value: invoice.dueOn && formatDay(invoice.dueOn) },
          { name: "Billing period", value: periodStart && periodEnd && formatPeriod(periodStart, periodEnd) },
          { name: "PO number", value: invoice.purchaseOrder },
          { name: "Reference", value: invoice.reference },
          { name: "Made by", value: invoice.schedule?.name ?? SOURCES[invoice.source] },
          {
            name: "Corrects",
            value: corrects && (
              <Link to={kindOf(invoice).detail} params={{ invoiceId: corrects.id }} className={styles["link"]}>
                {corrects.number}
              </Link>
            ),
          },
          {
            name: "Credits",
            value: credits && (
              <Link to="/invoices/$invoiceId" params={{ invoiceId: credits.id }} className={styles["link"]}>
                {credits.number}
              </Link>
            ),
          },
          { name: "Finalized", value: invoice.finalizedAt && formatInstant(invoice.finalizedAt) },
          { name: "Voided", value: invoice.voidedAt && formatInstant(invoice.voidedAt) },
          { name: "Why voided", value: invoice.voidReason },
        ].map(({ name, value }) => ({ name, value: value || null }))}
      />
    </Section>
  );
}
