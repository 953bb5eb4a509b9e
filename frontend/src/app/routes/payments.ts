/** Payments: the list, one, bank statements, their import and matching. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPaymentSearch } from "@/features/payments/list/paymentSearch";
import { readStatementSearch } from "@/features/payments/matching/statementSearch";
import { rootRoute } from "./root";

export const paymentRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/payments",
    validateSearch: readPaymentSearch,
    component: lazyRouteComponent(() => import("@/features/payments/list/PaymentsPage"), "PaymentsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/payments/statements",
    component: lazyRouteComponent(() => import("@/features/payments/statements/StatementsPage"), "StatementsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/payments/statements/import",
    component: lazyRouteComponent(() => import("@/features/payments/import/ImportPage"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/payments/statements/$statementId",
    validateSearch: readStatementSearch,
    component: lazyRouteComponent(() => import("@/features/payments/matching/StatementPage"), "StatementPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/payments/$paymentId",
    component: lazyRouteComponent(() => import("@/features/payments/detail/PaymentPage"), "PaymentPage"),
  }),
] as const;
