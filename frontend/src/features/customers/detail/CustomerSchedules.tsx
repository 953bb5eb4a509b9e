/** The customer's billing schedules. */
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { ScheduleStatus } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./CustomerFacts.module.css";

const SchedulesOfCustomer = graphql(`
  query SchedulesOfCustomer($businessId: UUID!, $customerId: UUID!) {
    schedules(businessId: $businessId, filter: { customerId: $customerId }, sort: START_ON_DESC, first: 50) {
      edges {
        node {
          id
          name
          status
          currency
          startOn
          nextBillingOn
        }
      }
    }
  }
`);

type Schedule = ResultOf<typeof SchedulesOfCustomer>["schedules"]["edges"][number]["node"];

const COLUMNS: readonly Column<Schedule>[] = [
  {
    id: "name",
    header: "Name",
    grows: true,
    cell: (schedule) => (
      <Link to="/schedules/$scheduleId" params={{ scheduleId: schedule.id }} className={styles["link"]}>
        {schedule.name}
      </Link>
    ),
  },
  { id: "status", header: "Status", cell: (schedule) => <ScheduleStatus status={schedule.status} /> },
  { id: "currency", header: "Currency", cell: (schedule) => schedule.currency },
  { id: "start", header: "Start", isNumeric: true, cell: (schedule) => formatDay(schedule.startOn) },
  {
    id: "next",
    header: "Next billing",
    isNumeric: true,
    cell: (schedule) => (schedule.nextBillingOn ? formatDay(schedule.nextBillingOn) : "–"),
  },
];

export function CustomerSchedules({ customerId }: { customerId: string }) {
  const business = useBusiness();
  const answer = useAnswer(SchedulesOfCustomer, { businessId: business.id, customerId }, { followsChanges: true });
  return (
    <Section
      title="Billing schedules"
      actions={
        <Link to="/schedules/new" search={{ customer: customerId }} className={buttonLink("secondary", "small")}>
          <Plus aria-hidden size={14} />
          New schedule
        </Link>
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={2} />}>
        {({ schedules }) => (
          <PlainTable
            label="Billing schedules"
            columns={COLUMNS}
            rows={schedules.edges.map((edge) => edge.node)}
            rowKey={(schedule) => schedule.id}
            empty="None yet. A schedule bills this customer's prices over time."
          />
        )}
      </Faces>
    </Section>
  );
}
