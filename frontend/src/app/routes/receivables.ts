/** Receivables: by age, one customer's, and revenue. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readAgeSearch } from "@/features/receivables/ages/ageSearch";
import { readRevenueSearch } from "@/features/receivables/revenue/revenueSearch";
import { rootRoute } from "./root";

export const receivablesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/receivables",
    validateSearch: readAgeSearch,
    component: lazyRouteComponent(() => import("@/features/receivables/ages/ReceivablesPage"), "ReceivablesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/receivables/revenue",
    validateSearch: readRevenueSearch,
    component: lazyRouteComponent(() => import("@/features/receivables/revenue/RevenuePage"), "RevenuePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/receivables/$customerId",
    validateSearch: readAgeSearch,
    component: lazyRouteComponent(() => import("@/features/receivables/customer/OpenItemsPage"), "OpenItemsPage"),
  }),
] as const;
