/** A metric, to try and to change. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Activity } from "lucide-react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { newIdempotencyKey, useForm, useRefusals } from "@/lib/forms";
import { Button, buttonLink } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { Pill } from "@/ui/marks";
import { EmptyState, Faces, PageHeader, Panel, Split } from "@/ui/pages";
import { MetricForm } from "./MetricForm";
import { MetricMenu } from "./MetricMenu";
import { definitionOf, type MetricValues } from "./metricValues";
import { TryOut } from "./TryOut";

const MetricToEdit = graphql(`
  query MetricToEdit($id: UUID!) {
    usageMetric(id: $id) {
      id
      name
      eventType
      aggregation
      valueProperty
      groupProperty
      isUsed
      archivedAt
      filters {
        property
        values
        negated
      }
    }
  }
`);

const UpdateMetric = graphql(`
  mutation UpdateMetric($id: UUID!, $input: UpdateMetricInput!) {
    updateMetric(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      metric {
        id
        name
      }
    }
  }
`);

type Metric = NonNullable<ResultOf<typeof MetricToEdit>["usageMetric"]>;

const route = getRouteApi("/usage/metrics/$metricId");

export function MetricPage() {
  const { metricId } = route.useParams();
  const answer = useAnswer(MetricToEdit, { id: metricId });
  return (
    <Faces answer={answer}>
      {({ usageMetric }) =>
        usageMetric ? (
          <OneMetric key={usageMetric.id} metric={usageMetric} />
        ) : (
          <EmptyState icon={<Activity size={20} />} title="No such metric" action={<Link to="/usage">All metrics</Link>}>
            This address names a metric that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function OneMetric({ metric }: { metric: Metric }) {
  const navigate = useNavigate();
  const form = useForm(() => valuesOf(metric));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(UpdateMetric);

  async function save(): Promise<void> {
    const { name } = form.values;
    const input = metric.isUsed ? { name } : { ...definitionOf(form.values), name };
    const outcome = await send({ id: metric.id, input });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/usage", replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title={metric.name}>
      <PageHeader
        back={<Link to="/usage">Usage</Link>}
        title={metric.name}
        status={metric.archivedAt && <Pill tone="grey">Archived</Pill>}
        actions={
          <>
            <MetricMenu metric={metric} />
            <Link to="/usage/days" search={{ metric: metric.id }} className={buttonLink("secondary")}>
              By day
            </Link>
            <Button kind="primary" isPending={isPending} onPress={() => void save()}>
              Save
            </Button>
          </>
        }
      />
      <Split preview={<TryOut values={form.values} />}>
        <MetricForm form={form} errors={errors} problems={problems} isUsed={metric.isUsed} onSubmit={() => void save()} />
      </Split>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}

function valuesOf(metric: Metric): MetricValues {
  return {
    name: metric.name,
    eventType: metric.eventType,
    aggregation: metric.aggregation,
    valueProperty: metric.valueProperty ?? "",
    groupProperty: metric.groupProperty ?? "",
    filters: metric.filters.map(({ property, values, negated }) => ({
      key: newIdempotencyKey(),
      property,
      values: values.join(", "),
      negated,
    })),
  };
}
