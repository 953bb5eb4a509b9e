/** Billing schedules: the list, one, its editor, and changing its prices. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readScheduleSearch } from "@/features/schedules/list/scheduleSearch";
import { type Search, textIn } from "@/lib/search";
import { rootRoute } from "./root";

export const scheduleRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/schedules",
    validateSearch: readScheduleSearch,
    component: lazyRouteComponent(() => import("@/features/schedules/list/SchedulesPage"), "SchedulesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/schedules/new",
    validateSearch: (search: Search): { customer?: string } => ({ customer: textIn(search["customer"]) }),
    component: lazyRouteComponent(() => import("@/features/schedules/edit/NewSchedulePage"), "NewSchedulePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/schedules/$scheduleId",
    component: lazyRouteComponent(() => import("@/features/schedules/detail/SchedulePage"), "SchedulePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/schedules/$scheduleId/edit",
    component: lazyRouteComponent(() => import("@/features/schedules/edit/EditSchedulePage"), "EditSchedulePage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/schedules/$scheduleId/prices",
    component: lazyRouteComponent(() => import("@/features/schedules/prices/ChangePricesPage"), "ChangePricesPage"),
  }),
] as const;
