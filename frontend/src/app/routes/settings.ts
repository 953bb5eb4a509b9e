/** Settings: a frame, and one screen for each matter. */
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readLedgerSearch } from "@/features/settings/numbering/ledgerSearch";
import { rootRoute } from "./root";

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("@/features/settings/SettingsFrame"), "SettingsFrame"),
});

const screens = [
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "/",
    beforeLoad: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to say it
      throw redirect({ to: "/settings/business", replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "business",
    component: lazyRouteComponent(() => import("@/features/settings/business/BusinessPage"), "BusinessPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "tax-numbers",
    component: lazyRouteComponent(() => import("@/features/settings/tax-numbers/TaxNumbersPage"), "TaxNumbersPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "bank-accounts",
    component: lazyRouteComponent(() => import("@/features/settings/bank-accounts/BankAccountsPage"), "BankAccountsPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "branding",
    component: lazyRouteComponent(() => import("@/features/settings/branding/BrandingPage"), "BrandingPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "numbering",
    validateSearch: readLedgerSearch,
    component: lazyRouteComponent(() => import("@/features/settings/numbering/NumberingPage"), "NumberingPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "number-ledger",
    validateSearch: readLedgerSearch,
    component: lazyRouteComponent(() => import("@/features/settings/numbering/LedgerPage"), "LedgerPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "tax",
    component: lazyRouteComponent(() => import("@/features/settings/tax/TaxPage"), "TaxPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "email",
    component: lazyRouteComponent(() => import("@/features/settings/emails/EmailPage"), "EmailPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "email-templates",
    component: lazyRouteComponent(() => import("@/features/settings/emails/EmailTemplatesPage"), "EmailTemplatesPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "reminders",
    component: lazyRouteComponent(() => import("@/features/settings/reminders/RemindersPage"), "RemindersPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "businesses",
    component: lazyRouteComponent(() => import("@/features/settings/businesses/BusinessesPage"), "BusinessesPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "members",
    component: lazyRouteComponent(() => import("@/features/settings/members/MembersPage"), "MembersPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "api-keys",
    component: lazyRouteComponent(() => import("@/features/settings/keys/KeysPage"), "KeysPage"),
  }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: "account",
    component: lazyRouteComponent(() => import("@/features/settings/account/AccountPage"), "AccountPage"),
  }),
] as const;

export const settingsRoutes = [settingsRoute.addChildren(screens)] as const;
