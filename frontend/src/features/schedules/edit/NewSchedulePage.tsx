/** A new schedule, with its coming invoices beside it while it is written. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm, useRefusals } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { PageHeader, Panel, Skeleton, Split } from "@/ui/pages";
import { PreviewPane } from "./PreviewPane";
import { ScheduleForm } from "./ScheduleForm";
import { settingsOf, termsOf } from "./scheduleInput";
import { newSchedule, type ScheduleValues } from "./scheduleValues";

const CreateSchedule = graphql(`
  mutation CreateSchedule($businessId: UUID!, $input: CreateScheduleInput!) {
    createSchedule(businessId: $businessId, input: $input) {
      userErrors {
        code
        message
        field
      }
      schedule {
        id
        name
      }
    }
  }
`);

const CustomerToBill = graphql(`
  query CustomerToBill($id: UUID!) {
    customer(id: $id) {
      id
      name
      currency
    }
  }
`);

interface CustomerToBill {
  id: string;
  name: string;
  currency: string | null;
}

const route = getRouteApi("/schedules/new");

export function NewSchedulePage() {
  const { customer } = route.useSearch();
  const answer = useAnswer(CustomerToBill, { id: customer ?? "" }, { pause: customer === undefined });
  if (customer !== undefined && answer.state === "loading") return <Skeleton />;
  return <NewSchedule customer={answer.state === "full" ? answer.data.customer : null} />;
}

function NewSchedule({ customer }: { customer: CustomerToBill | null }) {
  const business = useBusiness();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm<ScheduleValues>(() => ({
    ...newSchedule(customer?.currency ?? business.defaultCurrency, business.today),
    customer,
  }));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(CreateSchedule);

  async function save(): Promise<void> {
    const { values } = form;
    if (!values.customer) {
      return refuse([{ code: "", field: "input.customerId", message: "Choose the customer that is billed." }]);
    }
    const input = { ...settingsOf(values), ...termsOf(values), customerId: values.customer.id, idempotencyKey };
    const outcome = await send({ businessId: business.id, input });
    if (!outcome.isDone) return refuse(outcome.refusals);
    const scheduleId = outcome.data.createSchedule.schedule?.id;
    if (scheduleId) await navigate({ to: "/schedules/$scheduleId", params: { scheduleId }, replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title="New schedule">
      <PageHeader
        back={<Link to="/schedules">Billing schedules</Link>}
        title="New schedule"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Save as draft
          </Button>
        }
      />
      <Split preview={<PreviewPane values={form.values} />}>
        <ScheduleForm form={form} errors={errors} problems={problems} isActivated={false} onSubmit={() => void save()} />
      </Split>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
