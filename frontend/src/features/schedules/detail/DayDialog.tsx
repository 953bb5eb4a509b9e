/** Suspending, resuming and cancelling: from which day. */
import type { TypedDocumentNode } from "@urql/core";
import type { ResultOf, VariablesOf } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { DateField, Form } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { CancelSchedule, ResumeSchedule, type ScheduleState, SuspendSchedule } from "./scheduleChanges";

export type DayChange = "SUSPEND" | "RESUME" | "CANCEL";

interface DayChangeWords {
  document: TypedDocumentNode<unknown, VariablesOf<typeof SuspendSchedule>>;
  title: string;
  says: string;
  field: string;
  verb: string;
  done: string;
}

const CHANGES: Record<DayChange, DayChangeWords> = {
  SUSPEND: {
    document: SuspendSchedule,
    title: "Suspend the schedule",
    says: "From this day on no day is billed until the schedule is resumed.",
    field: "First day that is not billed",
    verb: "Suspend",
    done: "is suspended",
  },
  RESUME: {
    document: ResumeSchedule,
    title: "Resume the schedule",
    says: "Billing begins again on this day, with the part of the period that is left.",
    field: "First day that is billed again",
    verb: "Resume",
    done: "is resumed",
  },
  CANCEL: {
    document: CancelSchedule,
    title: "Cancel the schedule",
    says: "Service ends on this day. The last invoice bills what is left and credits advances that go unused. This cannot be undone.",
    field: "Last day of service",
    verb: "Cancel schedule",
    done: "ends",
  },
};

interface DayDialogProps {
  change: DayChange;
  schedule: ResultOf<typeof ScheduleState>;
  onClose: () => void;
}

export function DayDialog({ change, schedule, onClose }: DayDialogProps) {
  const { document, title, says, field, verb, done } = CHANGES[change];
  const { today } = useBusiness();
  const form = useForm({ day: today });
  const [send, isPending] = useChange(document);

  async function save(): Promise<void> {
    const outcome = await send({ id: schedule.id, day: form.values.day || null, expectedVersion: schedule.version });
    if (!outcome.isDone) return form.refuse(outcome.refusals.map((refusal) => ({ ...refusal, field: fieldOf(refusal.field) })));
    notify(`${schedule.name} ${done}`);
    onClose();
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep as it is</Button>
          <Button kind={change === "CANCEL" ? "danger" : "primary"} isPending={isPending} onPress={() => void save()}>
            {verb}
          </Button>
        </>
      }
    >
      <p>{says}</p>
      <Form label={title} onSubmit={() => void save()} problems={form.problems}>
        <DateField label={field} {...form.field("day")} />
      </Form>
    </Dialog>
  );
}

/** The three inputs call the day differently. */
function fieldOf(field: string | null): string | null {
  return field && /(startOn|resumeOn|lastDay)$/.test(field) ? "input.day" : field;
}
