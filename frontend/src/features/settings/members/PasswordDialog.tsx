/** A new password for somebody who lost theirs. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { FormDialog } from "@/ui/dialogs";
import type { MemberRow } from "./MemberRow";

const ResetPassword = graphql(`
  mutation ResetPassword($id: UUID!, $input: ResetPasswordInput!) {
    resetPassword(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      person {
        id
      }
    }
  }
`);

export function PasswordDialog({ person, onClose }: { person: MemberRow; onClose: () => void }) {
  const form = useForm({ password: "" });
  const [send, isPending] = useChange(ResetPassword);
  return (
    <FormDialog
      title={`New password for ${person.name}`}
      action="Set password"
      form={form}
      isPending={isPending}
      send={() => send({ id: person.id, input: form.values })}
      onDone={() => notify(`${person.name} signs in with the new password.`)}
      onClose={onClose}
    >
      <p>It signs {person.name} out everywhere.</p>
      <TextField
        label="New password"
        help="At least 10 characters."
        type="password"
        autoComplete="new-password"
        autoFocus
        isRequired
        {...form.field("password")}
      />
    </FormDialog>
  );
}
