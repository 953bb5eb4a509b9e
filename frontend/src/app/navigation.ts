/** The places of the sidebar and of the command menu; only screens that exist stand here. */
import type { LinkProps } from "@tanstack/react-router";
import { Activity, Banknote, CalendarClock, FileMinus, FileText, HandCoins, House, Inbox, ListChecks, type LucideIcon, Package, Send, Settings, Users } from "lucide-react";

export interface Place {
  label: string;
  to: LinkProps["to"];
  icon: LucideIcon;
  /** Pressed one after the other, such as `g i`. */
  keys: string;
}

export interface PlaceGroup {
  label: string | null;
  places: readonly Place[];
}

export const navigation: readonly PlaceGroup[] = [
  { label: null, places: [{ label: "Home", to: "/", icon: House, keys: "g h" }] },
  {
    label: "Billing",
    places: [
      { label: "Invoices", to: "/invoices", icon: FileText, keys: "g i" },
      { label: "Credit notes", to: "/credit-notes", icon: FileMinus, keys: "g n" },
      { label: "Billing schedules", to: "/schedules", icon: CalendarClock, keys: "g s" },
      { label: "Late usage", to: "/late-usage", icon: Inbox, keys: "g l" },
    ],
  },
  {
    label: "Money",
    places: [
      { label: "Payments", to: "/payments", icon: Banknote, keys: "g m" },
      { label: "Receivables", to: "/receivables", icon: HandCoins, keys: "g r" },
    ],
  },
  {
    label: "Catalogue",
    places: [
      { label: "Customers", to: "/customers", icon: Users, keys: "g c" },
      { label: "Products", to: "/products", icon: Package, keys: "g p" },
      { label: "Usage", to: "/usage", icon: Activity, keys: "g u" },
    ],
  },
  {
    label: "Workspace",
    places: [
      { label: "Outbox", to: "/outbox", icon: Send, keys: "g o" },
      { label: "Jobs", to: "/jobs", icon: ListChecks, keys: "g j" },
      { label: "Settings", to: "/settings", icon: Settings, keys: "g ," },
    ],
  },
];

export const places: readonly Place[] = navigation.flatMap((group) => group.places);
