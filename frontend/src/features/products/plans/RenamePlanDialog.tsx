/** Another name for a plan; it is for operators and not printed. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { FormDialog } from "@/ui/dialogs";
import { TextField } from "@/ui/fields";

const RenamePlan = graphql(`
  mutation RenamePlan($id: UUID!, $input: RenamePlanInput!) {
    renamePlan(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        name
      }
    }
  }
`);

interface RenamePlanDialogProps {
  plan: { id: string; name: string };
  onClose: () => void;
}

export function RenamePlanDialog({ plan, onClose }: RenamePlanDialogProps) {
  const form = useForm({ name: plan.name });
  const [send, isPending] = useChange(RenamePlan);
  return (
    <FormDialog
      title={`Rename ${plan.name}`}
      action="Rename"
      form={form}
      isPending={isPending}
      send={() => send({ id: plan.id, input: { name: form.values.name } })}
      onClose={onClose}
    >
      <TextField label="Name" help="For operators; it is not printed." isRequired autoFocus {...form.field("name")} />
    </FormDialog>
  );
}
