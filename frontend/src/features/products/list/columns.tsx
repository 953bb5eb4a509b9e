/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatCount, formatDay } from "@/lib/format";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const ProductRow = graphql(`
  fragment ProductRow on Product {
    id
    name
    description
    createdAt
    taxCategory {
      id
      name
    }
    prices {
      id
      currency
      archivedAt
    }
  }
`);

export type ProductRow = ResultOf<typeof ProductRow>;

export const columns: readonly Column<ProductRow>[] = [
  {
    id: "name",
    header: "Name",
    sort: { ascending: "NAME_ASC", descending: "NAME_DESC", first: "ascending" },
    cell: (product) => (
      <Link to="/products/$productId" params={{ productId: product.id }} tabIndex={-1} className={styles["name"]}>
        {product.name}
      </Link>
    ),
  },
  { id: "description", header: "Description", grows: true, cell: (product) => product.description },
  { id: "tax", header: "Tax category", hides: "medium", cell: (product) => product.taxCategory?.name ?? "–" },
  { id: "currencies", header: "Currencies", hides: "medium", cell: (product) => currenciesOf(product) || "–" },
  { id: "prices", header: "Prices", isNumeric: true, cell: (product) => formatCount(offered(product).length) },
  {
    id: "created",
    header: "Since",
    isNumeric: true,
    hides: "narrow",
    sort: { ascending: "CREATED_AT_ASC", descending: "CREATED_AT_DESC", first: "descending" },
    cell: (product) => formatDay(product.createdAt.slice(0, 10)),
  },
];

function offered(product: ProductRow) {
  return product.prices.filter((price) => price.archivedAt === null);
}

function currenciesOf(product: ProductRow): string {
  return [...new Set(offered(product).map((price) => price.currency))].sort().join(", ");
}
