/** The outbox. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readEmailSearch } from "@/features/emails/emailSearch";
import { rootRoute } from "./root";

export const emailRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/outbox",
    validateSearch: readEmailSearch,
    component: lazyRouteComponent(() => import("@/features/emails/OutboxPage"), "OutboxPage"),
  }),
] as const;
