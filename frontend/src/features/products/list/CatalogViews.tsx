/** Products and plans, those in use and those archived: the views of the catalogue. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

const VIEWS = [
  { view: "products", to: "/products", search: { view: undefined }, name: "Products" },
  { view: "plans", to: "/products/plans", search: { view: undefined }, name: "Plans" },
  { view: "archived products", to: "/products", search: { view: "archived" }, name: "Archived products" },
  { view: "archived plans", to: "/products/plans", search: { view: "archived" }, name: "Archived plans" },
] as const;

export type CatalogView = (typeof VIEWS)[number]["view"];

export function CatalogViews({ current }: { current: CatalogView }) {
  return (
    <SavedViews label="Views">
      {VIEWS.map(({ view, to, search, name }) => (
        <Link
          key={view}
          to={to}
          search={search}
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
