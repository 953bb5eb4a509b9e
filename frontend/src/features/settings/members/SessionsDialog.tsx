/** Where a person is signed in. */
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";
import { SessionList } from "../parts/SessionList";
import type { MemberRow } from "./MemberRow";

export function SessionsDialog({ person, onClose }: { person: MemberRow; onClose: () => void }) {
  return (
    <Dialog
      title={`Sessions of ${person.name}`}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          Close
        </Button>
      }
    >
      <SessionList personId={person.id} />
    </Dialog>
  );
}
