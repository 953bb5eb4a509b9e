/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatDay } from "@/lib/format";
import { Pill, ScheduleStatus } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "./columns.module.css";

export const ScheduleRow = graphql(`
  fragment ScheduleRow on BillingSchedule {
    id
    name
    status
    currency
    startOn
    endOn
    nextBillingOn
    lastError
    customer {
      id
      name
    }
  }
`);

export type ScheduleRow = ResultOf<typeof ScheduleRow>;

export const columns: readonly Column<ScheduleRow>[] = [
  {
    id: "name",
    header: "Name",
    sort: { ascending: "NAME_ASC", descending: "NAME_DESC", first: "ascending" },
    cell: (schedule) => (
      <Link to="/schedules/$scheduleId" params={{ scheduleId: schedule.id }} tabIndex={-1} className={styles["name"]}>
        {schedule.name}
      </Link>
    ),
  },
  { id: "customer", header: "Customer", grows: true, cell: (schedule) => schedule.customer.name },
  {
    id: "status",
    header: "Status",
    cell: (schedule) =>
      schedule.lastError ? <Pill tone="red">Billing failed</Pill> : <ScheduleStatus status={schedule.status} />,
  },
  { id: "currency", header: "Currency", hides: "medium", cell: (schedule) => schedule.currency },
  {
    id: "start",
    header: "Start",
    hides: "medium",
    isNumeric: true,
    sort: { ascending: "START_ON_ASC", descending: "START_ON_DESC", first: "descending" },
    cell: (schedule) => formatDay(schedule.startOn),
  },
  {
    id: "end",
    header: "Last day",
    hides: "narrow",
    isNumeric: true,
    cell: (schedule) => (schedule.endOn ? formatDay(schedule.endOn) : "–"),
  },
  {
    id: "next",
    header: "Next billing",
    isNumeric: true,
    sort: { ascending: "NEXT_BILLING_ON_ASC", descending: "NEXT_BILLING_ON_DESC", first: "ascending" },
    cell: (schedule) => (schedule.nextBillingOn ? formatDay(schedule.nextBillingOn) : "–"),
  },
];
