/** A new one-off invoice. */
import { INVOICES } from "../kind/kinds";
import { NewDocumentPage } from "./NewDocumentPage";

export function NewInvoicePage() {
  return <NewDocumentPage kind={INVOICES} />;
}
