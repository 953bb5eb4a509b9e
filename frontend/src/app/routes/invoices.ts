/** Invoices: the list, and one. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readInvoiceSearch } from "@/features/invoices/list/invoiceSearch";
import { rootRoute } from "./root";

export const invoiceRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/invoices",
    validateSearch: readInvoiceSearch,
    component: lazyRouteComponent(() => import("@/features/invoices/list/InvoicesPage"), "InvoicesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/invoices/$invoiceId",
    component: lazyRouteComponent(() => import("@/features/invoices/detail/InvoicePage"), "InvoicePage"),
  }),
] as const;
