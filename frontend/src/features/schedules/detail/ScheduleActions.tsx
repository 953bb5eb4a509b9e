/** What the server allows to do with the schedule now. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Ban, MoreHorizontal, Pause, Play, Receipt, Trash2 } from "lucide-react";
import { useState } from "react";
import type { ResultOf } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, buttonLink, IconButton } from "@/ui/buttons";
import { ConfirmDialog } from "@/ui/dialogs";
import { Menu, MenuItem, notify, notifyRefused } from "@/ui/overlays";
import { useBilling } from "../useBilling";
import { type DayChange, DayDialog } from "./DayDialog";
import { ActivateSchedule, DeleteSchedule, type ScheduleState } from "./scheduleChanges";

export function ScheduleActions({ schedule }: { schedule: ResultOf<typeof ScheduleState> }) {
  const { id, name, version, availableActions } = schedule;
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<DayChange | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  const [sendDelete, isDeleting] = useChange(DeleteSchedule);
  const [activate, isActivating] = useChange(ActivateSchedule);
  const [bill] = useBilling();
  const can = (action: (typeof availableActions)[number]) => availableActions.includes(action);
  const params = { scheduleId: id };

  async function start(): Promise<void> {
    const outcome = await activate({ id, expectedVersion: version });
    if (outcome.isDone) notify(`${name} is activated`, { action: { label: "Bill now", run: () => void bill() } });
    else notifyRefused(outcome.refusals);
  }

  async function remove(): Promise<void> {
    const outcome = await sendDelete({ id, expectedVersion: version });
    setDeleted(false);
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`Deleted ${name}`);
    await navigate({ to: "/schedules" });
  }

  useShortcuts([
    { keys: "b", label: "Bill what is due", run: () => void bill(), isCommand: true },
    ...(can("UPDATE")
      ? [{ keys: "e", label: "Edit schedule", run: () => void navigate({ to: "/schedules/$scheduleId/edit", params }), isCommand: true }]
      : []),
  ]);

  return (
    <>
      <Menu label="Schedule" trigger={<IconButton label="More" icon={<MoreHorizontal size={16} />} />}>
        <MenuItem icon={<Receipt size={14} />} keys="b" onAction={() => void bill()}>
          Bill what is due
        </MenuItem>
        {can("SUSPEND") && (
          <MenuItem icon={<Pause size={14} />} onAction={() => setDialog("SUSPEND")}>
            Suspend
          </MenuItem>
        )}
        {can("CANCEL") && (
          <MenuItem isDanger icon={<Ban size={14} />} onAction={() => setDialog("CANCEL")}>
            Cancel schedule
          </MenuItem>
        )}
        {can("DELETE") && (
          <MenuItem isDanger icon={<Trash2 size={14} />} onAction={() => setDeleted(true)}>
            Delete draft
          </MenuItem>
        )}
      </Menu>
      {can("UPDATE") && (
        <Link to="/schedules/$scheduleId/edit" params={params} className={buttonLink("secondary")}>
          Edit
        </Link>
      )}
      {can("RESUME") && (
        <Button icon={<Play size={14} />} onPress={() => setDialog("RESUME")}>
          Resume
        </Button>
      )}
      {can("CHANGE_PRICES") && (
        <Link to="/schedules/$scheduleId/prices" params={params} className={buttonLink("primary")}>
          Change prices
        </Link>
      )}
      {can("ACTIVATE") && (
        <Button kind="primary" isPending={isActivating} onPress={() => void start()}>
          Activate
        </Button>
      )}
      {isDeleted && (
        <ConfirmDialog
          title={`Delete ${name}?`}
          action="Delete draft"
          isDanger
          isPending={isDeleting}
          onConfirm={() => void remove()}
          onClose={() => setDeleted(false)}
        >
          Its prices and phases go with it. Nothing was billed by it.
        </ConfirmDialog>
      )}
      {dialog && <DayDialog change={dialog} schedule={schedule} onClose={() => setDialog(null)} />}
    </>
  );
}
