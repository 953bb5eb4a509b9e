/** Merging this draft with others of the same customer and currency. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay, formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Checkbox } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Banner, Faces, Skeleton } from "@/ui/pages";
import type { Draft } from "../draft/model/DraftDetail";
import { kindOf } from "../kind/kinds";

const DraftsToMerge = graphql(`
  query DraftsToMerge($businessId: UUID!, $filter: InvoiceFilterInput!) {
    invoices(businessId: $businessId, filter: $filter, first: 50) {
      edges {
        node {
          id
          periodStart
          createdAt
          total {
            amount
            currency
          }
          schedule {
            id
            name
          }
        }
      }
    }
  }
`);

const Merge = graphql(`
  mutation Merge($invoiceIds: [UUID!]!) {
    mergeInvoices(input: { invoiceIds: $invoiceIds }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
      }
    }
  }
`);

export function MergeDialog({ invoice, onClose }: { invoice: Draft; onClose: () => void }) {
  const { id: businessId } = useBusiness();
  const navigate = useNavigate();
  const filter = { documentType: invoice.documentType, statusIn: ["DRAFT" as const], customerIds: [invoice.customer.id], currency: invoice.currency };
  const answer = useAnswer(DraftsToMerge, { businessId, filter });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [send, isPending] = useChange(Merge);

  async function merge(): Promise<void> {
    const outcome = await send({ invoiceIds: [invoice.id, ...chosen] });
    if (!outcome.isDone) return setRefusal(outcome.refusals[0]?.message ?? null);
    onClose();
    const merged = outcome.data.mergeInvoices.invoice?.id;
    if (merged) void navigate({ to: kindOf(invoice).detail, params: { invoiceId: merged }, replace: true });
    notify(`Merged ${chosen.length + 1} drafts`);
  }

  return (
    <Dialog
      title="Merge drafts"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" size="form" isPending={isPending} isDisabled={chosen.length === 0} onPress={() => void merge()}>
            Merge
          </Button>
        </>
      }
    >
      <p>
        One draft comes of them, with the details of this one; the others go. Percent discounts become their amounts.
      </p>
      <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
        {(data) => {
          const others = data.invoices.edges.map((edge) => edge.node).filter((each) => each.id !== invoice.id);
          if (others.length === 0) return <p>{invoice.customer.name} has no other draft in {invoice.currency}.</p>;
          return others.map((each) => (
            <Checkbox
              key={each.id}
              label={`${formatMoney(each.total)} · ${each.schedule?.name ?? "One-off"}`}
              help={each.periodStart ? `From ${formatDay(each.periodStart)}` : `Made on ${formatDay(each.createdAt.slice(0, 10))}`}
              isChecked={chosen.includes(each.id)}
              onChange={(isChecked) => setChosen(isChecked ? [...chosen, each.id] : chosen.filter((id) => id !== each.id))}
            />
          ));
        }}
      </Faces>
      {refusal && <Banner tone="red">{refusal}</Banner>}
    </Dialog>
  );
}
