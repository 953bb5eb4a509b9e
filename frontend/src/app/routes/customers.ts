/** Customers: the list, one, and its form. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readCustomerSearch } from "@/features/customers/list/customerSearch";
import { readStatementSearch } from "@/features/customers/statement/statementSearch";
import { rootRoute } from "./root";

export const customerRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/customers",
    validateSearch: readCustomerSearch,
    component: lazyRouteComponent(() => import("@/features/customers/list/CustomersPage"), "CustomersPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/customers/new",
    component: lazyRouteComponent(() => import("@/features/customers/edit/NewCustomerPage"), "NewCustomerPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/customers/$customerId",
    component: lazyRouteComponent(() => import("@/features/customers/detail/CustomerPage"), "CustomerPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/customers/$customerId/edit",
    component: lazyRouteComponent(() => import("@/features/customers/edit/EditCustomerPage"), "EditCustomerPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/customers/$customerId/statement",
    validateSearch: readStatementSearch,
    component: lazyRouteComponent(() => import("@/features/customers/statement/StatementPage"), "StatementPage"),
  }),
] as const;
