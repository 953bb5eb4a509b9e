/** The list's state as the API's filter. */
import type { graphql } from "@/graphql/graphql";
import { INVOICES, type Kind } from "../kind/kinds";
import type { InvoiceSearch, View } from "./invoiceSearch";

export type InvoiceFilter = ReturnType<typeof graphql.scalar<"InvoiceFilterInput">>;

const OF_VIEW: Record<View, InvoiceFilter> = {
  drafts: { statusIn: ["DRAFT"] },
  final: { statusIn: ["FINAL"] },
  sent: { statusIn: ["SENT"] },
  overdue: { isOverdue: true },
  paid: { paymentStatusIn: ["PAID"] },
  unapplied: { statusIn: ["FINAL", "SENT"], paymentStatusIn: ["UNPAID", "PARTIALLY_PAID"] },
  applied: { statusIn: ["FINAL", "SENT"], paymentStatusIn: ["PAID"] },
  voided: { statusIn: ["VOIDED"] },
  upcoming: {},
  all: {},
};

export function filterOf(search: InvoiceSearch, { documentType }: Pick<Kind, "documentType"> = INVOICES): InvoiceFilter {
  const ofView = OF_VIEW[search.view ?? "drafts"];
  return {
    documentType,
    ...ofView,
    // A view's own condition stays: a filter narrows it further.
    statusIn: both(ofView.statusIn, search.status),
    paymentStatusIn: both(ofView.paymentStatusIn, search.payment),
    statusNotIn: search.notStatus,
    paymentStatusNotIn: search.notPayment,
    sourceIn: search.source,
    sourceNotIn: search.notSource,
    customerIds: search.customer,
    customerIdsNotIn: search.notCustomer,
    currencyIn: search.currency,
    currencyNotIn: search.notCurrency,
    issueOnFrom: search.issuedFrom,
    issueOnTo: search.issuedTo,
    dueOnFrom: search.dueFrom,
    dueOnTo: search.dueTo,
    search: search.q,
  };
}

function both<Status>(ofView: readonly Status[] | null | undefined, chosen: readonly Status[] | undefined): Status[] | undefined {
  if (!ofView) return chosen && [...chosen];
  return chosen ? ofView.filter((status) => chosen.includes(status)) : [...ofView];
}
