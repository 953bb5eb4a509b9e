/** A product, new or changed. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Form, Select, TextArea, TextField } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";
import { ProductProfile } from "./ProductProfile";

const TaxCategoryChoices = graphql(`
  query TaxCategoryChoices($businessId: UUID!) {
    taxCategories(businessId: $businessId, archived: null, first: 200) {
      edges {
        node {
          id
          name
          archivedAt
        }
      }
    }
  }
`);

const CreateProduct = graphql(
  `
    mutation CreateProduct($input: CreateProductInput!) {
      createProduct(input: $input) {
        userErrors {
          code
          message
          field
        }
        product {
          ...ProductProfile
        }
      }
    }
  `,
  [ProductProfile],
);

const UpdateProduct = graphql(
  `
    mutation UpdateProduct($id: UUID!, $input: UpdateProductInput!) {
      updateProduct(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        product {
          ...ProductProfile
        }
      }
    }
  `,
  [ProductProfile],
);

const NO_CATEGORY = "none";

interface ProductDialogProps {
  /** Null for a new one. */
  product: { id: string; name: string; description: string | null; unitCode: string; taxCategory: { id: string } | null } | null;
  onClose: () => void;
  onMade?: (id: string) => void;
}

export function ProductDialog({ product, onClose, onMade }: ProductDialogProps) {
  const business = useBusiness();
  const categories = useAnswer(TaxCategoryChoices, { businessId: business.id });
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm({
    name: product?.name ?? "",
    description: product?.description ?? "",
    unitCode: product?.unitCode ?? "C62",
    taxCategoryId: product?.taxCategory?.id ?? NO_CATEGORY,
  });
  const [create, isCreating] = useChange(CreateProduct);
  const [update, isUpdating] = useChange(UpdateProduct);
  const all = categories.state === "full" ? categories.data.taxCategories.edges.map((edge) => edge.node) : [];
  // One that was archived since stays what it is.
  const nodes = all.filter((category) => category.archivedAt === null || category.id === product?.taxCategory?.id);

  async function save(): Promise<void> {
    const { name, description, unitCode, taxCategoryId } = form.values;
    const input = {
      name,
      description: description || null,
      unitCode,
      taxCategoryId: taxCategoryId === NO_CATEGORY ? null : taxCategoryId,
    };
    if (product) {
      const outcome = await update({ id: product.id, input });
      return outcome.isDone ? onClose() : form.refuse(outcome.refusals);
    }
    const outcome = await create({ input: { ...input, businessId: business.id, idempotencyKey } });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    onClose();
    if (outcome.data.createProduct.product) onMade?.(outcome.data.createProduct.product.id);
  }

  return (
    <Dialog
      title={product ? "Edit product" : "New product"}
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isCreating || isUpdating} onPress={() => void save()}>
            {product ? "Save" : "Create product"}
          </Button>
        </>
      }
    >
      <Form label="Product" onSubmit={() => void save()} problems={form.problems}>
        <TextField label="Name" help="Printed on invoices." autoFocus {...form.field("name")} />
        <TextArea label="Description" rows={2} {...form.field("description")} />
        <Select
          label="Tax category"
          choices={[
            { value: NO_CATEGORY, label: "None yet" },
            ...nodes.map((category) => ({ value: category.id, label: category.name })),
          ]}
          {...form.field("taxCategoryId")}
        />
        <TextField
          label="Unit"
          help="UN/ECE Recommendation 20 for electronic invoices: C62 one, HUR hour, DAY, MON month."
          {...form.field("unitCode")}
        />
      </Form>
    </Dialog>
  );
}
