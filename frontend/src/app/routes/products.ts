/** Products, their prices, and plans. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readProductSearch } from "@/features/products/list/productSearch";
import { rootRoute } from "./root";

export const productRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products",
    validateSearch: readProductSearch,
    component: lazyRouteComponent(() => import("@/features/products/list/ProductsPage"), "ProductsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/$productId",
    component: lazyRouteComponent(() => import("@/features/products/detail/ProductPage"), "ProductPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/$productId/prices/new",
    component: lazyRouteComponent(() => import("@/features/products/price/NewPricePage"), "NewPricePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/$productId/prices/$priceId",
    component: lazyRouteComponent(() => import("@/features/products/price/PricePage"), "PricePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/plans",
    validateSearch: readProductSearch,
    component: lazyRouteComponent(() => import("@/features/products/plans/PlansPage"), "PlansPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/plans/new",
    component: lazyRouteComponent(() => import("@/features/products/plans/NewPlanPage"), "NewPlanPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/products/plans/$planId",
    component: lazyRouteComponent(() => import("@/features/products/plans/PlanPage"), "PlanPage"),
  }),
] as const;
