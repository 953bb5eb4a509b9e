/** When customers are reminded by themselves, and what that sends this week. */
import { BellRing, Plus } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { Banner, EmptyState, Faces, Section } from "@/ui/pages";
import { SettingsScreen } from "../parts/SettingsScreen";
import { ReminderRule } from "./ReminderRule";
import { RuleDialog } from "./RuleDialog";
import { AddUsualRules } from "./ruleChanges";
import { RuleTable } from "./RuleTable";
import { WeekPreview } from "./WeekPreview";

const ReminderRules = graphql(
  `
    query ReminderRules($businessId: UUID!) {
      reminderRules(businessId: $businessId) {
        ...ReminderRule
      }
      emailSettings(businessId: $businessId) {
        isConfigured
      }
      business(id: $businessId) {
        id
        language
      }
    }
  `,
  [ReminderRule],
);

type Opened = { rule: ReminderRule | null };

export function RemindersPage() {
  const { id: businessId } = useBusiness();
  const answer = useAnswer(ReminderRules, { businessId }, { followsChanges: true });
  const [opened, setOpened] = useState<Opened | null>(null);
  const add = () => setOpened({ rule: null });
  useShortcuts([{ keys: "c", label: "New reminder rule", run: add, isCommand: true }]);
  const language = answer.state === "full" ? (answer.data.business?.language ?? "en") : "en";
  return (
    <SettingsScreen
      title="Reminders"
      actions={
        <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
          New rule
        </Button>
      }
    >
      <Faces answer={answer}>
        {({ reminderRules, emailSettings }) => (
          <>
            {!emailSettings.isConfigured && <Banner>No mail server is set, so reminders stay where they are until there is one.</Banner>}
            {reminderRules.length === 0 ? (
              <NoRules businessId={businessId} />
            ) : (
              <>
                <Section
                  title="Rules"
                  help="Each reminds once for a due date. A day that was missed is made up for by the latest rule, never by all of them."
                >
                  <RuleTable rules={reminderRules} onEdit={(rule) => setOpened({ rule })} />
                </Section>
                <WeekPreview businessId={businessId} />
              </>
            )}
          </>
        )}
      </Faces>
      {opened && <RuleDialog rule={opened.rule} businessId={businessId} language={language} onClose={() => setOpened(null)} />}
    </SettingsScreen>
  );
}

function NoRules({ businessId }: { businessId: string }) {
  const [send, isPending] = useChange(AddUsualRules);
  async function addUsual(): Promise<void> {
    const outcome = await send({ businessId });
    if (outcome.isDone) notify("Four rules were made. None sends anything until you turn it on.");
    else notifyRefused(outcome.refusals);
  }
  return (
    <EmptyState
      icon={<BellRing size={20} />}
      title="Nobody is reminded by itself"
      action={
        <Button isPending={isPending} onPress={() => void addUsual()}>
          Add the usual rules
        </Button>
      }
    >
      Rules remind customers of sent invoices before, on or after the due date: usually 3 days before, and 1, 7 and 14 days after.
    </EmptyState>
  );
}
