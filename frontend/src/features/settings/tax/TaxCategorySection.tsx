/** A category with its rates. */
import { Ellipsis, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { useBusiness } from "@/lib/business";
import { Button, IconButton } from "@/ui/buttons";
import { Menu, MenuItem } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import { ArchiveItem } from "@/ui/records";
import { PlainTable } from "@/ui/tables";
import { ARCHIVING } from "./archiving";
import { CategoryDialog } from "./CategoryDialog";
import { rateColumns } from "./rateColumns";
import { RemoveRateDialog } from "./RemoveRateDialog";
import type { TaxCategoryDetail, TaxRate } from "./TaxCategoryDetail";
import { TaxRateDialog } from "./TaxRateDialog";

type Opened = { dialog: "rate" | "rename" } | { dialog: "remove"; rate: TaxRate };

export function TaxCategorySection({ category }: { category: TaxCategoryDetail }) {
  const { today } = useBusiness();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <Section
      title={category.name}
      actions={
        <>
          <Button size="small" icon={<Plus size={14} />} onPress={() => setOpened({ dialog: "rate" })}>
            New rate
          </Button>
          <Menu
            label={`Actions for ${category.name}`}
            trigger={<IconButton size="small" label={`Actions for ${category.name}`} icon={<Ellipsis size={16} />} />}
          >
            <MenuItem icon={<Pencil size={14} />} onAction={() => setOpened({ dialog: "rename" })}>
              Rename
            </MenuItem>
            <ArchiveItem documents={ARCHIVING} id={category.id} name={category.name} isArchived={false} />
          </Menu>
        </>
      }
    >
      <PlainTable
        label={`Rates of ${category.name}`}
        columns={rateColumns(today)}
        rows={category.rates}
        rowKey={(rate) => rate.id}
        empty="No rates yet: what is in this category is not taxed anywhere, and drafts say so."
        actions={(rate) => (
          <IconButton
            size="small"
            label={`Remove ${rate.label} of ${rate.country} from ${rate.validFrom}`}
            icon={<Trash2 size={14} />}
            onPress={() => setOpened({ dialog: "remove", rate })}
          />
        )}
      />
      {opened?.dialog === "rate" && <TaxRateDialog category={category} onClose={close} />}
      {opened?.dialog === "rename" && <CategoryDialog category={category} onClose={close} />}
      {opened?.dialog === "remove" && <RemoveRateDialog rate={opened.rate} onClose={close} />}
    </Section>
  );
}
