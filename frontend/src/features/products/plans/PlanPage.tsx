/** One plan: its versions, the current one first. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Layers, MoreHorizontal, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { change, useAnswer } from "@/lib/api";
import { formatDay, formatQuantity } from "@/lib/format";
import { Button, IconButton } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { Menu, MenuItem, notify, notifyRefused } from "@/ui/overlays";
import { Columns, EmptyState, Faces, Facts, PageHeader, Panel, PanelContent, Section } from "@/ui/pages";
import { ActivityList, ChosenPrice, priceTitle } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { FREQUENCIES } from "../words";
import { PlanVersionDialog } from "./PlanVersionDialog";

const PlanDetail = graphql(
  `
    query PlanDetail($id: UUID!) {
      plan(id: $id) {
        id
        name
        archivedAt
        createdAt
        versions {
          id
          version
          createdAt
          prices {
            id
            quantity
            price {
              ...ChosenPrice
            }
          }
        }
      }
    }
  `,
  [ChosenPrice],
);

const ArchivePlan = graphql(`
  mutation ArchivePlan($id: UUID!) {
    archivePlan(id: $id) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        archivedAt
      }
    }
  }
`);

const UnarchivePlan = graphql(`
  mutation UnarchivePlan($id: UUID!) {
    unarchivePlan(id: $id) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        archivedAt
      }
    }
  }
`);

type Plan = NonNullable<ResultOf<typeof PlanDetail>["plan"]>;
type PlanPrice = Plan["versions"][number]["prices"][number];

const COLUMNS: readonly Column<PlanPrice>[] = [
  { id: "price", header: "Price", cell: ({ price }) => priceTitle(price) },
  { id: "summary", header: "Charges", grows: true, cell: ({ price }) => price.summary },
  { id: "frequency", header: "How often", cell: ({ price }) => FREQUENCIES[price.frequency] },
  { id: "currency", header: "Currency", cell: ({ price }) => price.currency },
  {
    id: "quantity",
    header: "Quantity",
    isNumeric: true,
    cell: ({ price, quantity }) => (price.metricId ? "By usage" : formatQuantity(quantity ?? "1")),
  },
];

const route = getRouteApi("/products/plans/$planId");

export function PlanPage() {
  const { planId } = route.useParams();
  const answer = useAnswer(PlanDetail, { id: planId }, { followsChanges: true });
  return (
    <Faces answer={answer}>
      {({ plan }) =>
        plan ? (
          <OnePlan plan={plan} />
        ) : (
          <EmptyState icon={<Layers size={20} />} title="No such plan" action={<Link to="/products/plans">All plans</Link>}>
            This address names a plan that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function OnePlan({ plan }: { plan: Plan }) {
  const [isNew, setNew] = useState(false);
  const versions = [...plan.versions].reverse();
  const [current] = versions;
  return (
    <Panel title={plan.name}>
      <PageHeader
        back={<Link to="/products/plans">Plans</Link>}
        title={plan.name}
        status={plan.archivedAt && <Pill tone="grey">Archived</Pill>}
        actions={
          <>
            <PlanMenu plan={plan} />
            <Button kind="primary" icon={<Plus size={14} />} onPress={() => setNew(true)}>
              New version
            </Button>
          </>
        }
      />
      <PanelContent>
        <Columns
          aside={
            <Section title="Plan">
              <Facts
                facts={[
                  { name: "Version", value: current?.version },
                  { name: "Since", value: formatDay(plan.createdAt.slice(0, 10)) },
                ]}
              />
            </Section>
          }
        >
          {versions.map((version, place) => (
            <Section
              key={version.id}
              title={`Version ${version.version}`}
              help={`From ${formatDay(version.createdAt.slice(0, 10))} on. Schedules that took it keep it.`}
              actions={place === 0 && <Pill tone="green">Current</Pill>}
            >
              <PlainTable
                label={`Prices of version ${version.version}`}
                columns={COLUMNS}
                rows={version.prices}
                rowKey={(price) => price.id}
              />
            </Section>
          ))}
          <Section title="Activity">
            <ActivityList subjectType="Plan" subjectId={plan.id} />
          </Section>
        </Columns>
      </PanelContent>
      {isNew && <PlanVersionDialog planId={plan.id} prices={current?.prices ?? []} onClose={() => setNew(false)} />}
    </Panel>
  );
}

function PlanMenu({ plan }: { plan: Plan }) {
  async function archive(): Promise<void> {
    const outcome = await change(ArchivePlan, { id: plan.id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`Archived ${plan.name}`, { action: { label: "Undo", run: () => void restore() } });
  }

  async function restore(): Promise<void> {
    const outcome = await change(UnarchivePlan, { id: plan.id });
    if (!outcome.isDone) notifyRefused(outcome.refusals);
  }

  return (
    <Menu label="Plan" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
      {plan.archivedAt ? (
        <MenuItem icon={<ArchiveRestore size={14} />} onAction={() => void restore()}>
          Restore
        </MenuItem>
      ) : (
        <MenuItem icon={<Archive size={14} />} onAction={() => void archive()}>
          Archive
        </MenuItem>
      )}
    </Menu>
  );
}
