/** One card for each kind of work that waits; those without any step back. */
import { Activity, CalendarX2, CircleCheck, ClockAlert, FileMinus, FilePen, MailX, ServerCrash } from "lucide-react";
import { type FragmentOf, readFragment } from "@/graphql/graphql";
import styles from "./Attention.module.css";
import { AttentionCard } from "./AttentionCard";
import { HomeAttention } from "./HomeAttention";

const UNDELIVERED = [
  { state: "FAILED", label: "Emails not sent" },
  { state: "BOUNCED", label: "Emails bounced" },
] as const;

interface AttentionProps {
  home: FragmentOf<typeof HomeAttention>;
  emails: readonly { state: string; count: number }[];
}

export function Attention({ home, emails }: AttentionProps) {
  const { drafts, creditNoteDrafts, overdue, openLateUsage, failedSchedules, failedJobs } = readFragment(HomeAttention, home);
  const countOf = (state: string) => emails.find((each) => each.state === state)?.count ?? 0;
  const undelivered = UNDELIVERED.map((each) => ({ ...each, count: countOf(each.state) })).filter(({ count }) => count > 0);
  const records = [drafts.count, creditNoteDrafts.count, overdue.count, openLateUsage.count];
  const waiting = [...records, undelivered.length, failedSchedules, failedJobs];
  return (
    <>
      {waiting.every((count) => count === 0) && (
        <p className={styles["calm"]}>
          <CircleCheck aria-hidden size={16} />
          Nothing waits for you.
        </p>
      )}
      <ul className={styles["cards"]}>
        <AttentionCard
          icon={FilePen}
          label="Drafts to review"
          count={drafts.count}
          sums={drafts.byCurrency.map((sum) => sum.total)}
          to="/invoices"
        />
        {creditNoteDrafts.count > 0 && (
          <AttentionCard
            icon={FileMinus}
            label="Credit note drafts"
            count={creditNoteDrafts.count}
            sums={creditNoteDrafts.byCurrency.map((sum) => sum.total)}
            to="/credit-notes"
          />
        )}
        <AttentionCard
          icon={ClockAlert}
          label="Overdue"
          count={overdue.count}
          sums={overdue.byCurrency.map((sum) => sum.balance)}
          to="/invoices"
          search={{ view: "overdue" }}
          isUrgent
        />
        <AttentionCard
          icon={Activity}
          label="Late usage"
          count={openLateUsage.count}
          sums={openLateUsage.effects}
          to="/late-usage"
        />
        {undelivered.map(({ state, label, count }) => (
          <AttentionCard key={state} icon={MailX} label={label} count={count} to="/outbox" search={{ state }} isUrgent />
        ))}
        <AttentionCard
          icon={CalendarX2}
          label="Schedules not billed"
          count={failedSchedules}
          to="/schedules"
          search={{ view: "failed" }}
          isUrgent
        />
        <AttentionCard
          icon={ServerCrash}
          label="Failed jobs"
          count={failedJobs}
          to="/jobs"
          search={{ state: "FAILED" }}
          isUrgent
        />
      </ul>
    </>
  );
}
