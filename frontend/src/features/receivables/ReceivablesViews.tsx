/** The views of receivables. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

const VIEWS = [
  { view: "ages", to: "/receivables", name: "By age" },
  { view: "revenue", to: "/receivables/revenue", name: "Revenue by month" },
] as const;

export function ReceivablesViews({ current }: { current: (typeof VIEWS)[number]["view"] }) {
  return (
    <SavedViews label="Views">
      {VIEWS.map(({ view, to, name }) => (
        <Link
          key={view}
          to={to}
          activeOptions={{ exact: true }}
          aria-current={view === current ? "page" : undefined}
          className={savedView}
        >
          {name}
        </Link>
      ))}
    </SavedViews>
  );
}
