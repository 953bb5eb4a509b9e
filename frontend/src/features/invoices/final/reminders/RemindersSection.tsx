/** When the customer was reminded of the invoice, and a reminder by hand. */
import { BellRing } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatAge, formatInstant } from "@/lib/format";
import { ruleInWords } from "@/lib/reminders";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { MessageState } from "@/ui/messages";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { RemindDialog, type Remindable } from "./RemindDialog";
import styles from "./RemindersSection.module.css";

const InvoiceReminders = graphql(`
  query InvoiceReminders($id: UUID!) {
    invoice(id: $id) {
      id
      reminders {
        id
        createdAt
        rule {
          id
          days
        }
        email {
          id
          state
        }
      }
    }
  }
`);

type Reminder = ResultOf<typeof InvoiceReminders>["invoice"]["reminders"][number];

interface RemindersSectionProps {
  invoice: Remindable & { availableActions: readonly string[] };
}

/** Nothing where nothing was reminded of, nor can be. */
export function RemindersSection({ invoice }: RemindersSectionProps) {
  const answer = useAnswer(InvoiceReminders, { id: invoice.id }, { followsChanges: true });
  const canRemind = invoice.availableActions.includes("SEND_REMINDER");
  if (!canRemind && (answer.state !== "full" || answer.data.invoice.reminders.length === 0)) return null;
  return (
    <Section title="Reminders" actions={canRemind && <RemindButton invoice={invoice} />}>
      <Faces answer={answer} skeleton={<Skeleton rows={1} />}>
        {({ invoice: { reminders } }) =>
          reminders.length === 0 ? (
            <p className={styles["quiet"]}>Not reminded of yet.</p>
          ) : (
            <ul className={styles["reminders"]}>
              {reminders.map((reminder) => (
                <Line key={reminder.id} reminder={reminder} />
              ))}
            </ul>
          )
        }
      </Faces>
    </Section>
  );
}

function Line({ reminder: { createdAt, rule, email } }: { reminder: Reminder }) {
  const [now] = useState(() => new Date());
  return (
    <li className={styles["reminder"]}>
      <time dateTime={createdAt} title={formatInstant(createdAt)}>
        {formatAge(createdAt, now)}
      </time>
      <span className={styles["quiet"]}>{rule ? ruleInWords(rule.days) : "By hand"}</span>
      {email && <MessageState state={email.state} />}
    </li>
  );
}

function RemindButton({ invoice }: { invoice: Remindable }) {
  const [isOpen, setOpen] = useState(false);
  useShortcuts([{ keys: "n", label: "Send reminder", run: () => setOpen(true), isCommand: true }]);
  return (
    <>
      <Button kind="quiet" size="small" icon={<BellRing size={14} />} onPress={() => setOpen(true)}>
        Send reminder
      </Button>
      {isOpen && <RemindDialog invoice={invoice} onClose={() => setOpen(false)} />}
    </>
  );
}
