/** The views of usage. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

const VIEWS = [
  { view: "metrics", to: "/usage", name: "Metrics", search: { view: undefined } },
  { view: "events", to: "/usage/events", name: "Events" },
  { view: "days", to: "/usage/days", name: "By day" },
  { view: "aliases", to: "/usage/aliases", name: "Unknown names" },
  { view: "upload", to: "/usage/upload", name: "Upload" },
  { view: "archived", to: "/usage", name: "Archived", search: { view: "archived" } },
] as const;

export type UsageView = (typeof VIEWS)[number]["view"];

export function UsageViews({ current }: { current: UsageView }) {
  return (
    <SavedViews label="Views">
      {VIEWS.map(({ view, to, name, ...rest }) => (
        <Link
          key={view}
          to={to}
          {...rest}
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={view === current ? "page" : undefined}
          className={savedView}
        >
          {name}
        </Link>
      ))}
    </SavedViews>
  );
}
