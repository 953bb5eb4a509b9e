/** Save and discard in the head of a settings form; leaving with something unsaved asks first. */
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";

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
