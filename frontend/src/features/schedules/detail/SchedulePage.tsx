/** One billing schedule: what it charges, what it billed, and what comes. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Pill, ScheduleStatus } from "@/ui/marks";
import { Banner, Columns, EmptyState, Faces, PageHeader, Panel, PanelContent, PanelFooter, Section } from "@/ui/pages";
import { ActivityList } from "@/ui/records";
import { useBilling } from "../useBilling";
import { Claims } from "./Claims";
import { ComingInvoices } from "./ComingInvoices";
import { Phases } from "./Phases";
import { ScheduleActions } from "./ScheduleActions";
import { ScheduleState } from "./scheduleChanges";
import { ScheduleFacts, ScheduleProfile } from "./ScheduleFacts";
import { SchedulePhases } from "./SchedulePhases";
import { UsageSoFar } from "./UsageSoFar";

const ScheduleDetail = graphql(
  `
    query ScheduleDetail($id: UUID!) {
      schedule(id: $id) {
        ...ScheduleState
        ...ScheduleProfile
        ...SchedulePhases
      }
    }
  `,
  [ScheduleState, ScheduleProfile, SchedulePhases],
);

type Schedule = NonNullable<ResultOf<typeof ScheduleDetail>["schedule"]>;

const EDIT_HINT = { keys: "e", does: "edit" };

const HINTS = [
  { keys: "b", does: "bill what is due" },
  { keys: "g s", does: "schedules" },
];

const route = getRouteApi("/schedules/$scheduleId");

export function SchedulePage() {
  const { scheduleId } = route.useParams();
  const answer = useAnswer(ScheduleDetail, { id: scheduleId }, { followsChanges: true });
  return (
    <Faces answer={answer}>
      {({ schedule }) =>
        schedule ? (
          <OneSchedule schedule={schedule} />
        ) : (
          <EmptyState icon={<CalendarClock size={20} />} title="No such schedule" action={<Link to="/schedules">All schedules</Link>}>
            It was deleted, or this address is wrong.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function OneSchedule({ schedule }: { schedule: Schedule }) {
  return (
    <Panel title={schedule.name}>
      <PageHeader
        back={<Link to="/schedules">Billing schedules</Link>}
        title={schedule.name}
        status={
          <>
            <ScheduleStatus status={schedule.status} />
            {schedule.lastError && <Pill tone="red">Billing failed</Pill>}
          </>
        }
        actions={<ScheduleActions schedule={schedule} />}
      />
      <PanelContent>
        <Columns aside={<ScheduleFacts schedule={schedule} />}>
          {schedule.lastError && <Failure reason={schedule.lastError} />}
          <Phases phases={schedule.phases} currency={schedule.currency} isActive={schedule.status === "ACTIVE"} />
          <ComingInvoices scheduleId={schedule.id} />
          <UsageSoFar scheduleId={schedule.id} />
          <Claims scheduleId={schedule.id} />
          <Section title="Activity">
            <ActivityList subjectType="BillingSchedule" subjectId={schedule.id} />
          </Section>
        </Columns>
      </PanelContent>
      <PanelFooter hints={schedule.availableActions.includes("UPDATE") ? [EDIT_HINT, ...HINTS] : HINTS} />
    </Panel>
  );
}

function Failure({ reason }: { reason: string }) {
  const [bill, isBilling] = useBilling();
  return (
    <Banner
      tone="red"
      actions={
        <Button size="small" isPending={isBilling} onPress={() => void bill()}>
          Try again
        </Button>
      }
    >
      The last billing failed: {reason}
    </Banner>
  );
}
