/** Jobs: what Folio does behind the operator's back. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readJobSearch } from "@/features/jobs/jobSearch";
import { rootRoute } from "./root";

export const jobRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/jobs",
    validateSearch: readJobSearch,
    component: lazyRouteComponent(() => import("@/features/jobs/JobsPage"), "JobsPage"),
  }),
] as const;
