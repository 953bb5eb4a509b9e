/** Names in events that no customer has: their events wait until one gets the name. */
import { UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Dialog, notify } from "@/ui/overlays";
import { EmptyState, Faces, PageHeader, Panel, PanelContent, Toolbar } from "@/ui/pages";
import { type ChosenCustomer, CustomerField } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { UsageViews } from "../UsageViews";

const UnmappedAliases = graphql(`
  query UnmappedAliases($businessId: UUID!) {
    unmappedAliases(businessId: $businessId) {
      alias
      eventCount
      firstOccurredAt
      lastOccurredAt
    }
  }
`);

const MapAlias = graphql(`
  mutation MapAlias($customerId: UUID!, $alias: String!) {
    addAlias(customerId: $customerId, input: { alias: $alias }) {
      userErrors {
        code
        message
        field
      }
      customer {
        id
        aliases
      }
    }
  }
`);

type Alias = ResultOf<typeof UnmappedAliases>["unmappedAliases"][number];

const COLUMNS: readonly Column<Alias>[] = [
  { id: "alias", header: "Name in events", grows: true, cell: ({ alias }) => <code>{alias}</code> },
  { id: "first", header: "First event", cell: (row) => formatInstant(row.firstOccurredAt) },
  { id: "last", header: "Last event", cell: (row) => formatInstant(row.lastOccurredAt) },
  { id: "events", header: "Waiting events", isNumeric: true, cell: (row) => formatCount(row.eventCount) },
];

export function AliasesPage() {
  const business = useBusiness();
  const answer = useAnswer(UnmappedAliases, { businessId: business.id }, { followsChanges: true });
  const [mapped, setMapped] = useState<Alias | null>(null);
  return (
    <Panel title="Unknown names">
      <PageHeader title="Usage" />
      <Toolbar>
        <UsageViews current="aliases" />
      </Toolbar>
      <PanelContent isPadded>
        <Faces answer={answer}>
          {({ unmappedAliases }) =>
            unmappedAliases.length === 0 ? (
              <EmptyState icon={<UserRoundCheck size={20} />} title="Every name is known">
                Names in usage events that no customer has wait here, with their events.
              </EmptyState>
            ) : (
              <PlainTable
                label="Unknown names"
                columns={COLUMNS}
                rows={unmappedAliases}
                rowKey={(row) => row.alias}
                actions={(row) => (
                  <Button size="small" onPress={() => setMapped(row)}>
                    Give to a customer
                  </Button>
                )}
              />
            )
          }
        </Faces>
      </PanelContent>
      {mapped && <MapDialog alias={mapped} onClose={() => setMapped(null)} />}
    </Panel>
  );
}

function MapDialog({ alias, onClose }: { alias: Alias; onClose: () => void }) {
  const [customer, setCustomer] = useState<ChosenCustomer | null>(null);
  const [refused, setRefused] = useState<string>();
  const [send, isPending] = useChange(MapAlias);

  async function map(): Promise<void> {
    if (!customer) return setRefused("Choose the customer whose usage this is.");
    const outcome = await send({ customerId: customer.id, alias: alias.alias });
    if (!outcome.isDone) return setRefused(outcome.refusals[0]?.message);
    notify(`${formatCount(alias.eventCount)} events of ${alias.alias} now belong to ${customer.name}`);
    onClose();
  }

  return (
    <Dialog
      title={`Whose usage is ${alias.alias}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} onPress={() => void map()}>
            Give to the customer
          </Button>
        </>
      }
    >
      <p>
        The {formatCount(alias.eventCount)} events that wait become the customer’s. What belongs to periods already invoiced shows up
        as late usage.
      </p>
      <CustomerField value={customer} onChange={setCustomer} error={refused} />
    </Dialog>
  );
}
