/** Lets a person in no more, or in again. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { notify, notifyRefused } from "@/ui/overlays";
import { ConfirmDialog } from "@/ui/dialogs";
import { MemberRow } from "./MemberRow";

const DisablePerson = graphql(
  `
    mutation DisablePerson($id: UUID!) {
      disablePerson(id: $id) {
        userErrors {
          code
          message
          field
        }
        person {
          ...MemberRow
        }
      }
    }
  `,
  [MemberRow],
);

const EnablePerson = graphql(
  `
    mutation EnablePerson($id: UUID!) {
      enablePerson(id: $id) {
        userErrors {
          code
          message
          field
        }
        person {
          ...MemberRow
        }
      }
    }
  `,
  [MemberRow],
);

export function AccessDialog({ person, onClose }: { person: MemberRow; onClose: () => void }) {
  const { id, name, disabledAt } = person;
  const [disable, isDisabling] = useChange(DisablePerson);
  const [enable, isEnabling] = useChange(EnablePerson);

  async function confirm(): Promise<void> {
    const outcome = disabledAt ? await enable({ id }) : await disable({ id });
    onClose();
    if (outcome.isDone) notify(disabledAt ? `${name} can sign in again.` : `${name} can no longer sign in.`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={disabledAt ? `Let ${name} in again?` : `Disable ${name}?`}
      action={disabledAt ? "Let in again" : "Disable"}
      isDanger={!disabledAt}
      isPending={isDisabling || isEnabling}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {disabledAt ? "They sign in with the password that they had." : "They are signed out everywhere, at once."}
    </ConfirmDialog>
  );
}
