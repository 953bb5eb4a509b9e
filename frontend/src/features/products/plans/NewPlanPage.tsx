/** A new plan with the prices of its first version. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { Form, TextField } from "@/ui/fields";
import { PageHeader, Panel, PanelContent, Section } from "@/ui/pages";
import { inputOf, PlanPrices, type PlanPriceValues } from "./PlanPrices";

const CreatePlan = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
      }
    }
  }
`);

interface PlanValues {
  name: string;
  prices: readonly PlanPriceValues[];
}

export function NewPlanPage() {
  const business = useBusiness();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm<PlanValues>({ name: "", prices: [] });
  const [send, isPending] = useChange(CreatePlan);

  async function save(): Promise<void> {
    const { name, prices } = form.values;
    const outcome = await send({ input: { businessId: business.id, name, prices: inputOf(prices), idempotencyKey } });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    const planId = outcome.data.createPlan.plan?.id;
    if (planId) await navigate({ to: "/products/plans/$planId", params: { planId }, replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title="New plan">
      <PageHeader
        back={<Link to="/products/plans">Plans</Link>}
        title="New plan"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Create plan
          </Button>
        }
      />
      <PanelContent isPadded>
        <Form label="Plan" onSubmit={() => void save()} problems={form.problems}>
          <TextField label="Name" autoFocus {...form.field("name")} />
          <Section title="Prices" help="With the quantities that are contracted unless a schedule says otherwise.">
            <PlanPrices prices={form.values.prices} onChange={(prices) => form.change({ prices })} />
          </Section>
        </Form>
      </PanelContent>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
