/** Categories that left choices: products that have them are taxed as before. */
import { ArchiveRestore } from "lucide-react";
import { formatDay } from "@/lib/format";
import { IconButton } from "@/ui/buttons";
import { Section } from "@/ui/pages";
import { restoreRecord } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { ARCHIVING } from "./archiving";
import type { TaxCategoryDetail } from "./TaxCategoryDetail";

const COLUMNS: readonly Column<TaxCategoryDetail>[] = [
  { id: "name", header: "Category", grows: true, cell: (category) => category.name },
  { id: "archived", header: "Archived", cell: ({ archivedAt }) => archivedAt && formatDay(archivedAt.slice(0, 10)) },
];

export function ArchivedCategories({ categories }: { categories: readonly TaxCategoryDetail[] }) {
  return (
    <Section title="Archived categories" help="They cannot be chosen. Products that have them are taxed by them as before.">
      <PlainTable
        label="Archived categories"
        columns={COLUMNS}
        rows={categories}
        rowKey={(category) => category.id}
        actions={({ id, name }) => (
          <IconButton
            size="small"
            label={`Restore ${name}`}
            icon={<ArchiveRestore size={14} />}
            onPress={() => void restoreRecord({ id, name, documents: ARCHIVING })}
          />
        )}
      />
    </Section>
  );
}
