/** One invoice: the editor while it is a draft, the document and its facts afterwards. */
import { getRouteApi } from "@tanstack/react-router";
import { INVOICES } from "../kind/kinds";
import { DocumentPage } from "./DocumentPage";

const route = getRouteApi("/invoices/$invoiceId");

export function InvoicePage() {
  const { invoiceId } = route.useParams();
  // Another invoice is another screen: nothing typed on the former one stays.
  return <DocumentPage key={invoiceId} id={invoiceId} kind={INVOICES} />;
}
