/** The screens of the settings, in the order in which one sets up a business. */
import type { LinkProps } from "@tanstack/react-router";

interface SettingsPlace {
  label: string;
  to: NonNullable<LinkProps["to"]>;
}

export const settingsPlaces: readonly { label: string; places: readonly SettingsPlace[] }[] = [
  {
    label: "Business",
    places: [
      { label: "Details", to: "/settings/business" },
      { label: "Tax numbers", to: "/settings/tax-numbers" },
      { label: "Bank accounts", to: "/settings/bank-accounts" },
    ],
  },
  {
    label: "Documents",
    places: [
      { label: "Branding", to: "/settings/branding" },
      { label: "Numbering", to: "/settings/numbering" },
      { label: "Number ledger", to: "/settings/number-ledger" },
      { label: "Tax rates", to: "/settings/tax" },
    ],
  },
  {
    label: "Email",
    places: [
      { label: "Sending", to: "/settings/email" },
      { label: "Templates", to: "/settings/email-templates" },
      { label: "Reminders", to: "/settings/reminders" },
    ],
  },
  {
    label: "Installation",
    places: [
      { label: "Businesses", to: "/settings/businesses" },
      { label: "Members", to: "/settings/members" },
      { label: "API keys", to: "/settings/api-keys" },
    ],
  },
  { label: "You", places: [{ label: "Your account", to: "/settings/account" }] },
];
