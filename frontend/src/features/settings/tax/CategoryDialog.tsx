/** The name of a tax category, new or changed. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Outcome, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { TextField } from "@/ui/fields";
import { FormDialog } from "@/ui/dialogs";
import { TaxCategoryDetail } from "./TaxCategoryDetail";

const CreateTaxCategory = graphql(
  `
    mutation CreateTaxCategory($input: CreateTaxCategoryInput!) {
      createTaxCategory(input: $input) {
        userErrors {
          code
          message
          field
        }
        taxCategory {
          ...TaxCategoryDetail
        }
      }
    }
  `,
  [TaxCategoryDetail],
);

const RenameTaxCategory = graphql(
  `
    mutation RenameTaxCategory($id: UUID!, $input: RenameTaxCategoryInput!) {
      renameTaxCategory(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        taxCategory {
          ...TaxCategoryDetail
        }
      }
    }
  `,
  [TaxCategoryDetail],
);

interface CategoryDialogProps {
  /** Null for a new one. */
  category: TaxCategoryDetail | null;
  onClose: () => void;
}

export function CategoryDialog({ category, onClose }: CategoryDialogProps) {
  const business = useBusiness();
  const form = useForm({ name: category?.name ?? "" });
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [create, isCreating] = useChange(CreateTaxCategory);
  const [rename, isRenaming] = useChange(RenameTaxCategory);

  function send(): Promise<Outcome<unknown>> {
    const { name } = form.values;
    if (category) return rename({ id: category.id, input: { name } });
    return create({ input: { businessId: business.id, name, idempotencyKey } });
  }

  return (
    <FormDialog
      title={category ? `Rename ${category.name}` : "New tax category"}
      action={category ? "Rename" : "Create category"}
      form={form}
      isPending={isCreating || isRenaming}
      send={send}
      onClose={onClose}
    >
      <TextField label="Name" help="For operators; it is not printed." isRequired autoFocus {...form.field("name")} />
    </FormDialog>
  );
}
