/** Every address of the console. A screen's code is fetched when it is first shown, or pointed at. */
import { createRouter } from "@tanstack/react-router";
import { parseSearch, stringifySearch } from "@/lib/search";
import { creditNoteRoutes } from "./routes/creditNotes";
import { customerRoutes } from "./routes/customers";
import { emailRoutes } from "./routes/emails";
import { homeRoutes } from "./routes/home";
import { invoiceRoutes } from "./routes/invoices";
import { jobRoutes } from "./routes/jobs";
import { paymentRoutes } from "./routes/payments";
import { productRoutes } from "./routes/products";
import { receivablesRoutes } from "./routes/receivables";
import { rootRoute } from "./routes/root";
import { scheduleRoutes } from "./routes/schedules";
import { settingsRoutes } from "./routes/settings";
import { usageRoutes } from "./routes/usage";

const routeTree = rootRoute.addChildren([
  ...homeRoutes,
  ...invoiceRoutes,
  ...creditNoteRoutes,
  ...scheduleRoutes,
  ...customerRoutes,
  ...paymentRoutes,
  ...receivablesRoutes,
  ...productRoutes,
  ...usageRoutes,
  ...emailRoutes,
  ...jobRoutes,
  ...settingsRoutes,
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPendingMs: 150,
  // The screen of another record is another screen: nothing typed into the former one stays in it.
  defaultRemountDeps: ({ params }) => params,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
