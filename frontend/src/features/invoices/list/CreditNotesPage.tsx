/** All credit notes, by the same means as invoices. */
import { getRouteApi } from "@tanstack/react-router";
import { CREDIT_NOTES } from "../kind/kinds";
import { DocumentsPage } from "./DocumentsPage";

const route = getRouteApi("/credit-notes");

export function CreditNotesPage() {
  return <DocumentsPage kind={CREDIT_NOTES} search={route.useSearch()} />;
}
