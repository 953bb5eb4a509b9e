/** All products. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Package, Plus } from "lucide-react";
import { useCallback, useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { ProductDialog } from "../detail/ProductDialog";
import { CatalogViews } from "./CatalogViews";
import { columns, ProductRow } from "./columns";
import { type ProductSearch, SORTS } from "./productSearch";

const ProductPages = graphql(
  `
    query ProductPages($businessId: UUID!, $search: String, $archived: Boolean, $sort: NamedSort!, $first: Int, $after: String) {
      products(businessId: $businessId, search: $search, archived: $archived, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...ProductRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ProductRow],
);

const route = getRouteApi("/products");

export function ProductsPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/products" });
  const [isNew, setNew] = useState(false);
  const sort = search.sort ?? "NAME_ASC";
  const pages = usePages({
    document: ProductPages,
    variables: { businessId: business.id, search: search.q, archived: search.view === "archived", sort },
    connection: (data) => data.products,
  });
  const open = useCallback(
    (product: { id: string }) => void navigate({ to: "/products/$productId", params: { productId: product.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: ProductSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useShortcuts([{ keys: "c", label: "New product", run: () => setNew(true), isCommand: true }]);

  return (
    <Panel title="Products">
      <PageHeader
        title="Products"
        actions={
          <Button kind="primary" icon={<Plus size={14} />} onPress={() => setNew(true)}>
            New product
          </Button>
        }
      />
      <Toolbar end={<ListSearch label="Search products" value={search.q} onChange={(q) => change({ q })} />}>
        <CatalogViews current={search.view ? "archived products" : "products"} />
      </Toolbar>
      <RecordList
        label="Products"
        pages={pages}
        columns={columns}
        rows={readFragment(ProductRow, pages.nodes)}
        rowKey={(product) => product.id}
        rowLabel={(product) => product.name}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoProducts search={search} />}
      />
      {isNew && <ProductDialog product={null} onClose={() => setNew(false)} onMade={(id) => open({ id })} />}
    </Panel>
  );
}

function NoProducts({ search }: { search: ProductSearch }) {
  if (search.q || search.view) {
    return (
      <EmptyState icon={<Package size={20} />} title={search.q ? "No product matches" : "Nothing archived"}>
        {search.q ? "Try another search." : "Products that you archive leave choices, and wait here."}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<Package size={20} />} title="No products yet">
      What you sell stands here; each product has prices, by currency and by model.
    </EmptyState>
  );
}
