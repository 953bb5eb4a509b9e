/** Save and discard in the head of a settings form; leaving with something unsaved asks first. */
import { useBlocker } from "@tanstack/react-router";
import { Button } from "@/ui/buttons";
import { ConfirmDialog } from "./ConfirmDialog";

interface SaveActionsProps {
  form: { isChanged: boolean; discard: () => void };
  isPending: boolean;
  onSave: () => void;
}

export function SaveActions({ form, isPending, onSave }: SaveActionsProps) {
  return (
    <>
      {form.isChanged && (
        <Button kind="quiet" onPress={form.discard}>
          Discard
        </Button>
      )}
      <Button kind="primary" isPending={isPending} isDisabled={!form.isChanged} onPress={onSave}>
        Save
      </Button>
      <LeaveGuard isChanged={form.isChanged} />
    </>
  );
}

function LeaveGuard({ isChanged }: { isChanged: boolean }) {
  const leaving = useBlocker({ shouldBlockFn: () => isChanged, enableBeforeUnload: isChanged, withResolver: true });
  if (leaving.status !== "blocked") return null;
  return (
    <ConfirmDialog title="Leave without saving?" action="Leave" isDanger onConfirm={leaving.proceed} onClose={leaving.reset}>
      What you changed on this screen would be lost.
    </ConfirmDialog>
  );
}
