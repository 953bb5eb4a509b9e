/** A new credit note from scratch; one of an invoice begins on the invoice. */
import { CREDIT_NOTES } from "../kind/kinds";
import { NewDocumentPage } from "./NewDocumentPage";

export function NewCreditNotePage() {
  return <NewDocumentPage kind={CREDIT_NOTES} />;
}
