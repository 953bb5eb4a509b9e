/** One credit note: the editor while it is a draft, the document and its facts afterwards. */
import { getRouteApi } from "@tanstack/react-router";
import { CREDIT_NOTES } from "../kind/kinds";
import { DocumentPage } from "./DocumentPage";

const route = getRouteApi("/credit-notes/$invoiceId");

export function CreditNotePage() {
  const { invoiceId } = route.useParams();
  return <DocumentPage key={invoiceId} id={invoiceId} kind={CREDIT_NOTES} />;
}
