/** One product and its prices. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { MoreHorizontal, Package, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatDay } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink, IconButton } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { Menu, MenuItem } from "@/ui/overlays";
import { Columns, EmptyState, Faces, Facts, PageHeader, Panel, PanelContent, PanelFooter, Section } from "@/ui/pages";
import { ActivityList, ArchiveItem } from "@/ui/records";
import { PriceRow, Prices } from "./Prices";
import { ProductDialog } from "./ProductDialog";
import { ProductProfile } from "./ProductProfile";

const ProductDetail = graphql(
  `
    query ProductDetail($id: UUID!) {
      product(id: $id) {
        ...ProductProfile
        prices {
          ...PriceRow
        }
      }
    }
  `,
  [ProductProfile, PriceRow],
);

const ArchiveProduct = graphql(`
  mutation ArchiveProduct($id: UUID!) {
    archiveProduct(id: $id) {
      userErrors {
        code
        message
        field
      }
      product {
        id
        archivedAt
      }
    }
  }
`);

const UnarchiveProduct = graphql(`
  mutation UnarchiveProduct($id: UUID!) {
    unarchiveProduct(id: $id) {
      userErrors {
        code
        message
        field
      }
      product {
        id
        archivedAt
      }
    }
  }
`);

const DOCUMENTS = { archive: ArchiveProduct, restore: UnarchiveProduct };

type Product = NonNullable<ResultOf<typeof ProductDetail>["product"]>;

const HINTS = [
  { keys: "c", does: "new price" },
  { keys: "e", does: "edit" },
  { keys: "g p", does: "products" },
];

const route = getRouteApi("/products/$productId");

export function ProductPage() {
  const { productId } = route.useParams();
  const answer = useAnswer(ProductDetail, { id: productId }, { followsChanges: true });
  return (
    <Faces answer={answer}>
      {({ product }) =>
        product ? (
          <OneProduct product={product} />
        ) : (
          <EmptyState icon={<Package size={20} />} title="No such product" action={<Link to="/products">All products</Link>}>
            This address names a product that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function OneProduct({ product }: { product: Product }) {
  const navigate = useNavigate();
  const [isEdited, setEdited] = useState(false);
  const params = { productId: product.id };
  useShortcuts([
    { keys: "c", label: "New price", run: () => void navigate({ to: "/products/$productId/prices/new", params }), isCommand: true },
    { keys: "e", label: "Edit product", run: () => setEdited(true), isCommand: true },
  ]);
  return (
    <Panel title={product.name}>
      <PageHeader
        back={<Link to="/products">Products</Link>}
        title={product.name}
        status={product.archivedAt && <Pill tone="grey">Archived</Pill>}
        actions={
          <>
            <ProductMenu product={product} onEdit={() => setEdited(true)} />
            <Link to="/products/$productId/prices/new" params={params} className={buttonLink("primary")}>
              <Plus aria-hidden size={14} />
              New price
            </Link>
          </>
        }
      />
      <PanelContent>
        <Columns aside={<ProductFacts product={product} />}>
          <Prices prices={product.prices} />
          <Section title="Activity">
            <ActivityList subjectType="Product" subjectId={product.id} />
          </Section>
        </Columns>
      </PanelContent>
      <PanelFooter hints={HINTS} />
      {isEdited && <ProductDialog product={product} onClose={() => setEdited(false)} />}
    </Panel>
  );
}

function ProductFacts({ product }: { product: Product }) {
  return (
    <Section title="Product">
      <Facts
        facts={[
          { name: "Description", value: product.description },
          { name: "Tax category", value: product.taxCategory?.name ?? "None yet: invoices of it cannot be taxed" },
          { name: "Unit", value: product.unitCode },
          { name: "Since", value: formatDay(product.createdAt.slice(0, 10)) },
        ]}
      />
    </Section>
  );
}

function ProductMenu({ product, onEdit }: { product: Product; onEdit: () => void }) {
  return (
    <Menu label="Product" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
      <MenuItem icon={<Pencil size={14} />} keys="e" onAction={onEdit}>
        Edit
      </MenuItem>
      <ArchiveItem documents={DOCUMENTS} id={product.id} name={product.name} isArchived={product.archivedAt !== null} />
    </Menu>
  );
}
