/** The views of usage. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

export type UsageView = "metrics" | "events" | "days" | "aliases" | "upload";

const VIEWS = [
  { view: "metrics", to: "/usage", name: "Metrics" },
  { view: "events", to: "/usage/events", name: "Events" },
  { view: "days", to: "/usage/days", name: "By day" },
  { view: "aliases", to: "/usage/aliases", name: "Unknown names" },
  { view: "upload", to: "/usage/upload", name: "Upload" },
] as const;

export function UsageViews({ current }: { current: UsageView }) {
  return (
    <SavedViews label="Views">
      {VIEWS.map(({ view, to, name }) => (
        <Link
          key={view}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={view === current ? "page" : undefined}
          className={savedView}
        >
          {name}
        </Link>
      ))}
    </SavedViews>
  );
}
