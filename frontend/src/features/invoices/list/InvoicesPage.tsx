/** All invoices: views, search, filters, and what can be done with many at once. */
import { getRouteApi } from "@tanstack/react-router";
import { INVOICES } from "../kind/kinds";
import { DocumentsPage } from "./DocumentsPage";

const route = getRouteApi("/invoices");

export function InvoicesPage() {
  return <DocumentsPage kind={INVOICES} search={route.useSearch()} />;
}
