/** The business's tax numbers, one or more a country. */
import { Pencil, Plus, ReceiptText, Trash2 } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { countryName } from "@/lib/choices";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, IconButton } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { EmptyState, Faces } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { ConfirmDialog } from "@/ui/dialogs";
import { SettingsScreen } from "../parts/SettingsScreen";
import { TaxNumber } from "./TaxNumber";
import { TaxNumberDialog } from "./TaxNumberDialog";

const TaxNumbers = graphql(
  `
    query TaxNumbers($id: UUID!) {
      business(id: $id) {
        id
        taxRegistrations {
          ...TaxNumber
        }
      }
    }
  `,
  [TaxNumber],
);

const RemoveTaxNumber = graphql(`
  mutation RemoveTaxNumber($id: UUID!) {
    removeTaxRegistration(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

const COLUMNS: readonly Column<TaxNumber>[] = [
  { id: "label", header: "Printed as", cell: (taxNumber) => taxNumber.label },
  { id: "number", header: "Number", grows: true, cell: (taxNumber) => taxNumber.number },
  { id: "country", header: "Country", cell: (taxNumber) => placeOf(taxNumber) },
  { id: "kind", header: "Kind", cell: (taxNumber) => taxNumber.isVatId && <Pill tone="blue">VAT ID</Pill> },
];

type Opened = { dialog: "edit"; taxNumber: TaxNumber | null } | { dialog: "remove"; taxNumber: TaxNumber };

export function TaxNumbersPage() {
  const { id } = useBusiness();
  const answer = useAnswer(TaxNumbers, { id }, { followsChanges: true });
  const [opened, setOpened] = useState<Opened | null>(null);
  const add = () => setOpened({ dialog: "edit", taxNumber: null });
  useShortcuts([{ keys: "c", label: "Add tax number", run: add, isCommand: true }]);
  const addButton = (
    <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
      Add tax number
    </Button>
  );
  return (
    <SettingsScreen title="Tax numbers" actions={addButton}>
      <Faces answer={answer}>
        {({ business }) => {
          const taxNumbers = readFragment(TaxNumber, business?.taxRegistrations ?? []);
          if (taxNumbers.length === 0) return <NoTaxNumbers />;
          return (
            <PlainTable
              label="Tax numbers"
              columns={COLUMNS}
              rows={taxNumbers}
              rowKey={(taxNumber) => taxNumber.id}
              actions={(taxNumber) => (
                <>
                  <IconButton
                    size="small"
                    label={`Edit ${taxNumber.number}`}
                    icon={<Pencil size={14} />}
                    onPress={() => setOpened({ dialog: "edit", taxNumber })}
                  />
                  <IconButton
                    size="small"
                    label={`Remove ${taxNumber.number}`}
                    icon={<Trash2 size={14} />}
                    onPress={() => setOpened({ dialog: "remove", taxNumber })}
                  />
                </>
              )}
            />
          );
        }}
      </Faces>
      {opened?.dialog === "edit" && <TaxNumberDialog taxNumber={opened.taxNumber} onClose={() => setOpened(null)} />}
      {opened?.dialog === "remove" && <RemoveDialog taxNumber={opened.taxNumber} onClose={() => setOpened(null)} />}
    </SettingsScreen>
  );
}

function RemoveDialog({ taxNumber, onClose }: { taxNumber: TaxNumber; onClose: () => void }) {
  const [send, isPending] = useChange(RemoveTaxNumber);

  async function remove(): Promise<void> {
    const outcome = await send({ id: taxNumber.id });
    onClose();
    if (outcome.isDone) notify(`Removed ${taxNumber.label} ${taxNumber.number}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={`Remove ${taxNumber.number}?`}
      action="Remove"
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      Later documents are printed without it. Final documents keep it.
    </ConfirmDialog>
  );
}

function NoTaxNumbers() {
  return (
    <EmptyState icon={<ReceiptText size={20} />} title="No tax numbers yet">
      They are printed under your address; most countries ask for one on every invoice with tax.
    </EmptyState>
  );
}

function placeOf({ country, region }: TaxNumber): string {
  return [countryName(country), region].filter(Boolean).join(", ");
}
