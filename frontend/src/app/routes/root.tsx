/** What is around every screen. */
import { createRootRoute } from "@tanstack/react-router";
import { Shell } from "../shell/Shell";
import { NotFound } from "../shell/NotFound";

export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });
