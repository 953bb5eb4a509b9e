/** A schedule to change: a draft's everything, later its settings. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useForm, useRefusals } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { EmptyState, Faces, PageHeader, Panel, PanelContent, Split } from "@/ui/pages";
import { PreviewPane } from "./PreviewPane";
import { ScheduleForm } from "./ScheduleForm";
import { settingsOf, termsOf } from "./scheduleInput";
import { type EditedSchedule, ScheduleToEdit, valuesOf } from "./ScheduleToEdit";

const UpdateSchedule = graphql(`
  mutation UpdateSchedule($id: UUID!, $input: UpdateScheduleInput!) {
    updateSchedule(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      schedule {
        id
        name
        version
      }
    }
  }
`);

const route = getRouteApi("/schedules/$scheduleId/edit");

export function EditSchedulePage() {
  const { scheduleId } = route.useParams();
  const answer = useAnswer(ScheduleToEdit, { id: scheduleId });
  return (
    <Faces answer={answer}>
      {({ schedule }) =>
        schedule ? (
          <EditSchedule key={schedule.id} schedule={schedule} />
        ) : (
          <EmptyState icon={<CalendarClock size={20} />} title="No such schedule" action={<Link to="/schedules">All schedules</Link>}>
            It was deleted, or this address is wrong.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function EditSchedule({ schedule }: { schedule: EditedSchedule }) {
  const navigate = useNavigate();
  const form = useForm(() => valuesOf(schedule));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(UpdateSchedule);
  const isActivated = schedule.status !== "DRAFT";
  const params = { scheduleId: schedule.id };

  async function save(): Promise<void> {
    const { values } = form;
    const terms = isActivated ? {} : { ...termsOf(values), customerId: values.customer?.id };
    const outcome = await send({
      id: schedule.id,
      input: { ...settingsOf(values), ...terms, expectedVersion: schedule.version },
    });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/schedules/$scheduleId", params, replace: true, ignoreBlocker: true });
  }

  const editor = (
    <ScheduleForm form={form} errors={errors} problems={problems} isActivated={isActivated} onSubmit={() => void save()} />
  );
  return (
    <Panel title={`Edit ${schedule.name}`}>
      <PageHeader
        back={
          <Link to="/schedules/$scheduleId" params={params}>
            {schedule.name}
          </Link>
        }
        title="Edit"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Save
          </Button>
        }
      />
      {isActivated ? (
        <PanelContent isPadded>{editor}</PanelContent>
      ) : (
        <Split preview={<PreviewPane values={form.values} />}>{editor}</Split>
      )}
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
