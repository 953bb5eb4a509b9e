/** The customer's tax numbers, and whether they can be right. */
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { change } from "@/lib/api";
import { countryName } from "@/lib/choices";
import { Button, IconButton } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { TaxIdDialog } from "./TaxIdDialog";
import { CustomerTaxIds, type TaxId } from "./CustomerTaxIds";

const RemoveTaxId = graphql(
  `
    mutation RemoveTaxId($id: UUID!) {
      removeTaxId(id: $id) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerTaxIds
        }
      }
    }
  `,
  [CustomerTaxIds],
);

const COLUMNS: readonly Column<TaxId>[] = [
  { id: "label", header: "Kind", cell: (taxId) => taxId.label },
  { id: "number", header: "Number", grows: true, cell: (taxId) => taxId.number },
  { id: "country", header: "Country", cell: (taxId) => countryName(taxId.country) },
  { id: "validity", header: "Validity", cell: (taxId) => <Validity isValid={taxId.isValid} /> },
];

export function TaxIds({ customer: masked }: { customer: FragmentOf<typeof CustomerTaxIds> }) {
  const { id, billingAddress, taxIds } = readFragment(CustomerTaxIds, masked);
  const [edited, setEdited] = useState<TaxId | "new" | null>(null);

  async function remove(taxId: TaxId): Promise<void> {
    const outcome = await change(RemoveTaxId, { id: taxId.id });
    if (outcome.isDone) notify(`Removed ${taxId.label} ${taxId.number}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Section
      title="Tax numbers"
      actions={
        <Button size="small" icon={<Plus size={14} />} onPress={() => setEdited("new")}>
          Add tax number
        </Button>
      }
    >
      <PlainTable
        label="Tax numbers"
        columns={COLUMNS}
        rows={taxIds}
        rowKey={(taxId) => taxId.id}
        empty="None yet. They are printed under the customer's address; reverse charge needs one."
        actions={(taxId) => (
          <>
            <IconButton size="small" label={`Edit ${taxId.number}`} icon={<Pencil size={14} />} onPress={() => setEdited(taxId)} />
            <IconButton size="small" label={`Remove ${taxId.number}`} icon={<Trash2 size={14} />} onPress={() => void remove(taxId)} />
          </>
        )}
      />
      {edited && (
        <TaxIdDialog
          customerId={id}
          home={billingAddress?.country}
          taxId={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

function Validity({ isValid }: { isValid: boolean | null }) {
  if (isValid === null) return <Pill tone="grey">No rule known</Pill>;
  return isValid ? <Pill tone="green">Well-formed</Pill> : <Pill tone="red">Check digits wrong</Pill>;
}
