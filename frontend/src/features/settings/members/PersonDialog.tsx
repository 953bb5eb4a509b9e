/** A person, new or changed. */
import { graphql } from "@/graphql/graphql";
import { type Outcome, useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Select, TextField } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { FormDialog } from "@/ui/dialogs";
import { MemberRow } from "./MemberRow";
import { ROLE_CHOICES } from "./roles";

const CreatePerson = graphql(
  `
    mutation CreatePerson($input: CreatePersonInput!) {
      createPerson(input: $input) {
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

const UpdatePerson = graphql(
  `
    mutation UpdatePerson($id: UUID!, $input: UpdatePersonInput!) {
      updatePerson(id: $id, input: $input) {
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

interface PersonDialogProps {
  /** Null for a new one. */
  person: MemberRow | null;
  onClose: () => void;
}

export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const form = useForm({
    name: person?.name ?? "",
    email: person?.email ?? "",
    role: person?.role ?? "FINANCE",
    password: "",
  });
  const [create, isCreating] = useChange(CreatePerson);
  const [update, isUpdating] = useChange(UpdatePerson);
  const { name, email, role, password } = form.values;

  function send(): Promise<Outcome<unknown>> {
    if (person) return update({ id: person.id, input: { name, email, role } });
    return create({ input: { name, email, role, password } });
  }

  return (
    <FormDialog
      title={person ? `Edit ${person.name}` : "New member"}
      action={person ? "Save" : "Add member"}
      form={form}
      isPending={isCreating || isUpdating}
      send={send}
      onDone={() => notify(person ? `Saved ${name}` : `${name} can sign in now.`)}
      onClose={onClose}
    >
      <TextField label="Name" isRequired autoFocus {...form.field("name")} />
      <TextField label="Email" type="email" isRequired {...form.field("email")} />
      <Select label="Role" choices={ROLE_CHOICES} {...form.field("role")} />
      {!person && (
        <TextField
          label="First password"
          help="At least 10 characters. Tell it them yourself; they can change it."
          type="password"
          autoComplete="new-password"
          isRequired
          {...form.field("password")}
        />
      )}
    </FormDialog>
  );
}
