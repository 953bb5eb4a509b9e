/** One plan: its versions, the current one first. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { Layers, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatDay, formatQuantity } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { Columns, EmptyState, Faces, Facts, PageHeader, Panel, PanelContent, Section } from "@/ui/pages";
import { ActivityList, ChosenPrice, priceTitle } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { FREQUENCIES } from "../words";
import { PlanMenu } from "./PlanMenu";
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
            <Button kind="primary" isDisabled={plan.archivedAt !== null} icon={<Plus size={14} />} onPress={() => setNew(true)}>
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
