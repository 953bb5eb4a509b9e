/** Credit notes: the list, a new one from scratch or of an invoice, and one. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readInvoiceSearch } from "@/features/invoices/list/invoiceSearch";
import { rootRoute } from "./root";

export const creditNoteRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/credit-notes",
    validateSearch: readInvoiceSearch,
    component: lazyRouteComponent(() => import("@/features/invoices/list/CreditNotesPage"), "CreditNotesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/credit-notes/new",
    component: lazyRouteComponent(() => import("@/features/invoices/create/NewCreditNotePage"), "NewCreditNotePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/credit-notes/$invoiceId",
    component: lazyRouteComponent(() => import("@/features/invoices/detail/CreditNotePage"), "CreditNotePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/invoices/$invoiceId/credit",
    component: lazyRouteComponent(() => import("@/features/invoices/credit/CreditInvoicePage"), "CreditInvoicePage"),
  }),
] as const;
