/** For whom and how the schedule bills. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { formatDay, formatPeriod } from "@/lib/format";
import { Facts, Section } from "@/ui/pages";
import styles from "./Phases.module.css";

export const ScheduleProfile = graphql(`
  fragment ScheduleProfile on BillingSchedule @_unmask {
    currency
    startOn
    endOn
    billingDay
    nextBillingOn
    paymentTermsDays
    purchaseOrder
    memo
    autoIssue
    printZeroLines
    customer {
      id
      name
    }
    pauses {
      id
      startOn
      endOn
    }
  }
`);

export function ScheduleFacts({ schedule }: { schedule: ResultOf<typeof ScheduleProfile> }) {
  const { customer, endOn, nextBillingOn, paymentTermsDays, pauses } = schedule;
  return (
    <>
      <Section title="Billing">
        <Facts
          facts={[
            {
              name: "Customer",
              value: (
                <Link to="/customers/$customerId" params={{ customerId: customer.id }} className={styles["name"]}>
                  {customer.name}
                </Link>
              ),
            },
            { name: "Currency", value: schedule.currency },
            { name: "Start", value: formatDay(schedule.startOn) },
            { name: "Last day", value: endOn ? formatDay(endOn) : "Runs on" },
            { name: "Billing day", value: schedule.billingDay === null ? "Of the start" : `${schedule.billingDay} of the month` },
            { name: "Next billing", value: nextBillingOn && formatDay(nextBillingOn) },
          ]}
        />
      </Section>
      <Section title="Invoices">
        <Facts
          facts={[
            { name: "Payment terms", value: paymentTermsDays === null ? "As the customer" : `${paymentTermsDays} days` },
            { name: "Purchase order", value: schedule.purchaseOrder },
            { name: "Memo", value: schedule.memo },
            { name: "Review", value: schedule.autoIssue ? "Finalized and sent without review" : "Drafts wait for review" },
            { name: "No usage", value: schedule.printZeroLines ? "Printed as a line of zero" : "Left out" },
          ]}
        />
      </Section>
      {pauses.length > 0 && (
        <Section title="Suspensions">
          <ul>
            {pauses.map((pause) => (
              <li key={pause.id}>
                {pause.endOn ? formatPeriod(pause.startOn, pause.endOn) : `Since ${formatDay(pause.startOn)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
