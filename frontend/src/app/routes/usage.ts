/** Usage: metrics, events, by day, unknown names, upload; and late usage. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readDaySearch } from "@/features/usage/days/daySearch";
import { readEventSearch } from "@/features/usage/events/eventSearch";
import { readLateSearch } from "@/features/usage/late/lateSearch";
import { readMetricSearch } from "@/features/usage/metrics/metricSearch";
import { rootRoute } from "./root";

export const usageRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage",
    validateSearch: readMetricSearch,
    component: lazyRouteComponent(() => import("@/features/usage/metrics/MetricsPage"), "MetricsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/metrics/new",
    component: lazyRouteComponent(() => import("@/features/usage/metrics/NewMetricPage"), "NewMetricPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/metrics/$metricId",
    component: lazyRouteComponent(() => import("@/features/usage/metrics/MetricPage"), "MetricPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/events",
    validateSearch: readEventSearch,
    component: lazyRouteComponent(() => import("@/features/usage/events/EventsPage"), "EventsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/days",
    validateSearch: readDaySearch,
    component: lazyRouteComponent(() => import("@/features/usage/days/DaysPage"), "DaysPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/aliases",
    component: lazyRouteComponent(() => import("@/features/usage/aliases/AliasesPage"), "AliasesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/usage/upload",
    component: lazyRouteComponent(() => import("@/features/usage/upload/UploadPage"), "UploadPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/late-usage",
    validateSearch: readLateSearch,
    component: lazyRouteComponent(() => import("@/features/usage/late/LateUsagePage"), "LateUsagePage"),
  }),
] as const;
