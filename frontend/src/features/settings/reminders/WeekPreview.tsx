/** What the rules that are on will send in the coming week, and what stays behind. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatDay } from "@/lib/format";
import { ruleInWords } from "@/lib/reminders";
import { Button } from "@/ui/buttons";
import { Amount, Pill } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./WeekPreview.module.css";

const RemindersThisWeek = graphql(`
  query RemindersThisWeek($businessId: UUID!, $first: Int!) {
    upcomingReminders(businessId: $businessId, days: 7, first: $first) {
      edges {
        node {
          id
          day
          recipients
          rule {
            id
            days
          }
          invoice {
            id
            number
            balance {
              amount
              currency
            }
            customer {
              id
              name
            }
          }
          obstacle {
            message
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Upcoming = ResultOf<typeof RemindersThisWeek>["upcomingReminders"]["edges"][number]["node"];

const COLUMNS: readonly Column<Upcoming>[] = [
  { id: "day", header: "Day", cell: ({ day }) => formatDay(day) },
  { id: "invoice", header: "Invoice", cell: ({ invoice }) => <About invoice={invoice} /> },
  { id: "open", header: "Open", isNumeric: true, cell: ({ invoice }) => <Amount money={invoice.balance} /> },
  { id: "rule", header: "Rule", cell: ({ rule }) => ruleInWords(rule.days) },
  { id: "to", header: "To", grows: true, cell: (upcoming) => <To upcoming={upcoming} /> },
];

const AT_FIRST = 50;
const MOST = 200;

export function WeekPreview({ businessId }: { businessId: string }) {
  const [first, setFirst] = useState(AT_FIRST);
  const answer = useAnswer(RemindersThisWeek, { businessId, first }, { followsChanges: true });
  return (
    <Section title="What goes out this week" help="If nobody pays before. Emails leave in the first hour of the business's day.">
      <Faces answer={answer} skeleton={<Skeleton rows={4} />}>
        {({ upcomingReminders: { edges, pageInfo } }) => (
          <>
            <PlainTable
              label="Reminders of this week"
              columns={COLUMNS}
              rows={edges.map((edge) => edge.node)}
              rowKey={(upcoming) => upcoming.id}
              empty="No reminder is due in the next seven days."
            />
            {pageInfo.hasNextPage && first < MOST && (
              <Button kind="quiet" onPress={() => setFirst(MOST)}>
                Show more
              </Button>
            )}
          </>
        )}
      </Faces>
    </Section>
  );
}

function About({ invoice: { id, number, customer } }: { invoice: Upcoming["invoice"] }) {
  return (
    <>
      <Link to="/invoices/$invoiceId" params={{ invoiceId: id }} className={styles["link"]}>
        {number}
      </Link>{" "}
      <span className={styles["quiet"]}>{customer.name}</span>
    </>
  );
}

function To({ upcoming: { recipients, obstacle } }: { upcoming: Upcoming }) {
  if (!obstacle) return recipients.join(", ");
  return (
    <span className={styles["skipped"]}>
      <Pill tone="amber">Skipped</Pill>
      <span className={styles["quiet"]}>{obstacle.message}</span>
    </span>
  );
}
