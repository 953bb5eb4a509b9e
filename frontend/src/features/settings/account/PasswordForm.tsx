/** The own password, changed by who knows it. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { FieldRow, Form, TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

const EMPTY = { currentPassword: "", newPassword: "" };

export function PasswordForm() {
  const form = useForm(EMPTY);
  const [send, isPending] = useChange(ChangePassword);

  async function save(): Promise<void> {
    if (isPending) return;
    const outcome = await send({ input: form.values });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.change(EMPTY);
    notify("Your password is changed.");
  }

  return (
    <Form label="Password" onSubmit={() => void save()} problems={form.problems}>
      <FieldRow>
        <TextField
          label="Current password"
          type="password"
          autoComplete="current-password"
          isRequired
          {...form.field("currentPassword")}
        />
        <TextField
          label="New password"
          help="At least 10 characters."
          type="password"
          autoComplete="new-password"
          isRequired
          {...form.field("newPassword")}
        />
      </FieldRow>
      <div>
        <Button isPending={isPending} onPress={() => void save()}>
          Change password
        </Button>
      </div>
    </Form>
  );
}
