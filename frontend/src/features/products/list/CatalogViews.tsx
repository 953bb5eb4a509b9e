/** Products, archived products and plans: the views of the catalogue. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

export type CatalogView = "products" | "archived" | "plans";

export function CatalogViews({ current }: { current: CatalogView }) {
  const marked = (view: CatalogView) => ({ "aria-current": view === current ? ("page" as const) : undefined, className: savedView });
  return (
    <SavedViews label="Views">
      <Link to="/products" activeOptions={{ exact: true, explicitUndefined: true }} search={{ view: undefined }} {...marked("products")}>
        Products
      </Link>
      <Link to="/products" activeOptions={{ exact: true, explicitUndefined: true }} search={{ view: "archived" }} {...marked("archived")}>
        Archived
      </Link>
      <Link to="/products/plans" activeOptions={{ exact: true }} {...marked("plans")}>
        Plans
      </Link>
    </SavedViews>
  );
}
