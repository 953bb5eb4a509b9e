/** The rules of the business, each turned on or off in its row. */
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { change, useChange } from "@/lib/api";
import { formatDay } from "@/lib/format";
import { ruleInWords } from "@/lib/reminders";
import { Button, IconButton } from "@/ui/buttons";
import { ConfirmDialog } from "@/ui/dialogs";
import { Pill } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { type Column, PlainTable } from "@/ui/tables";
import type { ReminderRule } from "./ReminderRule";
import { RemoveRule, UpdateRule } from "./ruleChanges";

const COLUMNS: readonly Column<ReminderRule>[] = [
  { id: "days", header: "When", grows: true, cell: ({ days }) => ruleInWords(days) },
  { id: "words", header: "Words", cell: ({ subject }) => (subject === null ? "Template" : "Its own") },
  { id: "active", header: "State", cell: (rule) => <RuleState rule={rule} /> },
];

interface RuleTableProps {
  rules: readonly ReminderRule[];
  onEdit: (rule: ReminderRule) => void;
}

export function RuleTable({ rules, onEdit }: RuleTableProps) {
  const [removed, setRemoved] = useState<ReminderRule | null>(null);
  return (
    <>
      <PlainTable
        label="Reminder rules"
        columns={COLUMNS}
        rows={rules}
        rowKey={(rule) => rule.id}
        actions={(rule) => (
          <>
            <Button
              size="small"
              aria-label={`${rule.isActive ? "Turn off" : "Turn on"}: ${ruleInWords(rule.days)}`}
              onPress={() => void turn(rule)}
            >
              {rule.isActive ? "Turn off" : "Turn on"}
            </Button>
            <IconButton size="small" label={`Edit ${ruleInWords(rule.days)}`} icon={<Pencil size={14} />} onPress={() => onEdit(rule)} />
            <IconButton
              size="small"
              label={`Remove ${ruleInWords(rule.days)}`}
              icon={<Trash2 size={14} />}
              onPress={() => setRemoved(rule)}
            />
          </>
        )}
      />
      {removed && <RemoveDialog rule={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function RuleState({ rule: { isActive, activeSince } }: { rule: ReminderRule }) {
  if (!isActive) return <Pill tone="grey">Off</Pill>;
  return (
    <span title={activeSince ? `Reminds of days from ${formatDay(activeSince)} on` : undefined}>
      <Pill tone="green">On</Pill>
    </span>
  );
}

async function turn(rule: ReminderRule): Promise<void> {
  const outcome = await change(UpdateRule, { id: rule.id, input: { isActive: !rule.isActive } });
  if (!outcome.isDone) return notifyRefused(outcome.refusals);
  notify(rule.isActive ? `Off: ${ruleInWords(rule.days)}` : `On from today: ${ruleInWords(rule.days)}`);
}

function RemoveDialog({ rule, onClose }: { rule: ReminderRule; onClose: () => void }) {
  const [send, isPending] = useChange(RemoveRule);
  async function remove(): Promise<void> {
    const outcome = await send({ id: rule.id });
    onClose();
    if (outcome.isDone) notify(`Removed: ${ruleInWords(rule.days)}`);
    else notifyRefused(outcome.refusals);
  }
  return (
    <ConfirmDialog
      title={`Remove the rule “${ruleInWords(rule.days)}”?`}
      action="Remove"
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      It sends nothing more. What it sent stays with the invoices.
    </ConfirmDialog>
  );
}
