/** The names by which usage events know the customer. */
import { Plus, X } from "lucide-react";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { change, useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button, IconButton } from "@/ui/buttons";
import { Form, TextField } from "@/ui/fields";
import { notify, notifyRefused, Popover } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import styles from "./Aliases.module.css";

export const CustomerAliases = graphql(`
  fragment CustomerAliases on Customer {
    id
    aliases
  }
`);

const AddAlias = graphql(
  `
    mutation AddAlias($id: UUID!, $alias: String!) {
      addAlias(customerId: $id, input: { alias: $alias }) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerAliases
        }
      }
    }
  `,
  [CustomerAliases],
);

const RemoveAlias = graphql(
  `
    mutation RemoveAlias($id: UUID!, $alias: String!) {
      removeAlias(customerId: $id, input: { alias: $alias }) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerAliases
        }
      }
    }
  `,
  [CustomerAliases],
);

export function Aliases({ customer: masked }: { customer: FragmentOf<typeof CustomerAliases> }) {
  const { id, aliases } = readFragment(CustomerAliases, masked);

  async function remove(alias: string): Promise<void> {
    const outcome = await change(RemoveAlias, { id, alias });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`Removed ${alias}`, { action: { label: "Undo", run: () => void change(AddAlias, { id, alias }) } });
  }

  return (
    <Section title="Names in usage events" actions={<AddAliasButton customerId={id} />}>
      {aliases.length === 0 ? (
        <p className={styles["none"]}>Events of this customer are not recognized yet.</p>
      ) : (
        <ul className={styles["list"]}>
          {aliases.map((alias) => (
            <li key={alias} className={styles["alias"]}>
              <code>{alias}</code>
              <IconButton
                size="small"
                label={`Remove ${alias}`}
                icon={<X size={12} />}
                onPress={() => void remove(alias)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AddAliasButton({ customerId }: { customerId: string }) {
  return (
    <Popover
      label="New name"
      placement="bottom end"
      trigger={<IconButton size="small" label="Add a name" icon={<Plus size={14} />} />}
    >
      {(close) => <AliasForm customerId={customerId} onDone={close} />}
    </Popover>
  );
}

function AliasForm({ customerId, onDone }: { customerId: string; onDone: () => void }) {
  const form = useForm({ alias: "" });
  const [send, isPending] = useChange(AddAlias);

  async function add(): Promise<void> {
    const outcome = await send({ id: customerId, alias: form.values.alias });
    if (outcome.isDone) onDone();
    else form.refuse(outcome.refusals);
  }

  return (
    <Form label="New name" onSubmit={() => void add()} problems={form.problems}>
      <TextField label="Name in usage events" autoFocus {...form.field("alias")} />
      <Button kind="primary" isPending={isPending} onPress={() => void add()}>
        Add
      </Button>
    </Form>
  );
}
