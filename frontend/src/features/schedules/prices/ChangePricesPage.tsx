/** Other prices from a day on: seats added within a period, a price that ends, a new discount. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { useMemo } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useForm, useRefusals } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { DateField, FieldRow, Form, TextField } from "@/ui/fields";
import { EmptyState, Faces, PageHeader, Panel, Section, Split } from "@/ui/pages";
import { DiscountFields } from "../edit/DiscountFields";
import { MinimumFields } from "../edit/MinimumFields";
import { PhasePrices } from "../edit/PhasePrices";
import { type EditedSchedule, phaseValues, ScheduleToEdit } from "../edit/ScheduleToEdit";
import { newPhase, type PhaseValues, withoutPrice } from "../edit/scheduleValues";
import { changedPrices } from "./changedPrices";
import { PricesPreview } from "./PricesPreview";

const ChangeSchedulePrices = graphql(`
  mutation ChangeSchedulePrices($id: UUID!, $input: ChangeSchedulePricesInput!) {
    changeSchedulePrices(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      schedule {
        id
        version
      }
    }
  }
`);

const route = getRouteApi("/schedules/$scheduleId/prices");

export function ChangePricesPage() {
  const { scheduleId } = route.useParams();
  const answer = useAnswer(ScheduleToEdit, { id: scheduleId });
  return (
    <Faces answer={answer}>
      {({ schedule }) =>
        schedule ? (
          <ChangePrices key={schedule.id} schedule={schedule} />
        ) : (
          <EmptyState icon={<CalendarClock size={20} />} title="No such schedule" action={<Link to="/schedules">All schedules</Link>}>
            It was deleted, or this address is wrong.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function ChangePrices({ schedule }: { schedule: EditedSchedule }) {
  const { today } = useBusiness();
  const navigate = useNavigate();
  const phases = useMemo(() => schedule.phases.map((phase) => ({ ...phase, values: phaseValues(phase, schedule.endOn) })), [schedule]);
  const form = useForm(() => ({ startOn: today, name: "", phase: phaseOn(phases, today) }));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(ChangeSchedulePrices);
  const { phase, startOn } = form.values;
  const running = phaseOn(phases, startOn || today);
  const params = { scheduleId: schedule.id };
  const set = (changes: Partial<PhaseValues>) => form.change({ phase: { ...phase, ...changes } });

  /** What was not touched is what runs on that day. */
  function chooseDay(day: string): void {
    form.change({ startOn: day, ...(phase === running && { phase: phaseOn(phases, day || today) }) });
  }

  async function save(): Promise<void> {
    const { name } = form.values;
    const changes = changedPrices(running, phase);
    const outcome = await send({
      id: schedule.id,
      input: { startOn, name: name || null, ...changes, expectedVersion: schedule.version },
    });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/schedules/$scheduleId", params, replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title={`Change prices of ${schedule.name}`}>
      <PageHeader
        back={
          <Link to="/schedules/$scheduleId" params={params}>
            {schedule.name}
          </Link>
        }
        title="Change prices"
        actions={
          <Button kind="primary" isPending={isPending} isDisabled={!form.isChanged} onPress={() => void save()}>
            Change prices
          </Button>
        }
      />
      <Split preview={<PricesPreview scheduleId={schedule.id} startOn={startOn} running={running} wanted={phase} />}>
        <Form label="Change prices" onSubmit={() => void save()} problems={problems}>
          <FieldRow>
            <DateField
              label="From this day on"
              help="The running phase ends the day before; what is billed stays."
              isRequired
              value={startOn}
              onChange={chooseDay}
              error={errors["startOn"]}
            />
            <TextField label="Name of the new phase" {...form.field("name")} error={errors["name"]} />
          </FieldRow>
          <Section title="Prices" help="Those that you leave as they are carry on.">
            <PhasePrices
              path=""
              prices={phase.prices}
              currency={schedule.currency}
              errors={errors}
              onChange={(prices) => set({ prices })}
              onRemove={(priceId) => form.change({ phase: withoutPrice(phase, priceId) })}
            />
          </Section>
          <Section title="Discounts and minimums">
            <DiscountFields
              path=""
              discounts={phase.discounts}
              prices={phase.prices}
              currency={schedule.currency}
              errors={errors}
              onChange={(discounts) => set({ discounts })}
            />
            <MinimumFields
              path=""
              minimums={phase.minimums}
              prices={phase.prices}
              currency={schedule.currency}
              errors={errors}
              onChange={(minimums) => set({ minimums })}
            />
          </Section>
        </Form>
      </Split>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}

const NOTHING_RUNS = newPhase();

/** The phase that runs on the day, or else the last one. */
function phaseOn(phases: readonly { endOn: string | null; values: PhaseValues }[], day: string): PhaseValues {
  const phase = phases.find(({ endOn }) => endOn === null || endOn >= day) ?? phases.at(-1);
  return phase?.values ?? NOTHING_RUNS;
}
