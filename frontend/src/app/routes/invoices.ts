/** Invoices: the list, a new one, and one. */
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
    path: "/invoices/new",
    component: lazyRouteComponent(() => import("@/features/invoices/create/NewInvoicePage"), "NewInvoicePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/invoices/$invoiceId",
    component: lazyRouteComponent(() => import("@/features/invoices/detail/InvoicePage"), "InvoicePage"),
  }),
] as const;
