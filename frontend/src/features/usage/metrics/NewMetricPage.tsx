/** A new metric, tried while it is written. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm, useRefusals } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { PageHeader, Panel, Split } from "@/ui/pages";
import { MetricForm } from "./MetricForm";
import { definitionOf, NEW_METRIC } from "./metricValues";
import { TryOut } from "./TryOut";

const CreateMetric = graphql(`
  mutation CreateMetric($input: CreateMetricInput!) {
    createMetric(input: $input) {
      userErrors {
        code
        message
        field
      }
      metric {
        id
      }
    }
  }
`);

export function NewMetricPage() {
  const business = useBusiness();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm(NEW_METRIC);
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(CreateMetric);

  async function save(): Promise<void> {
    const { name } = form.values;
    const outcome = await send({ input: { ...definitionOf(form.values), name, businessId: business.id, idempotencyKey } });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/usage", replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title="New metric">
      <PageHeader
        back={<Link to="/usage">Usage</Link>}
        title="New metric"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Create metric
          </Button>
        }
      />
      <Split preview={<TryOut values={form.values} />}>
        <MetricForm form={form} errors={errors} problems={problems} isUsed={false} onSubmit={() => void save()} />
      </Split>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
