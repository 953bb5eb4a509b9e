/** A new key: asked for, then shown once. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { DateField, Select, TextField } from "@/ui/fields";
import { type Role, ROLE_CHOICES } from "../members/roles";
import { FormDialog } from "@/ui/dialogs";
import { KeyRow } from "./KeyRow";
import { KeyShownOnce } from "./KeyShownOnce";

const CreateApiKey = graphql(
  `
    mutation CreateApiKey($input: CreateApiKeyInput!) {
      createApiKey(input: $input) {
        userErrors {
          code
          message
          field
        }
        key
        apiKey {
          ...KeyRow
        }
      }
    }
  `,
  [KeyRow],
);

export function KeyDialog({ onClose }: { onClose: () => void }) {
  const [key, setKey] = useState<string | null>(null);
  const form = useForm({ name: "", role: "FINANCE" as Role, expiresOn: "" });
  const [send, isPending] = useChange(CreateApiKey);
  const { name, role, expiresOn } = form.values;
  if (key !== null) return <KeyShownOnce name={name} apiKey={key} onClose={onClose} />;
  return (
    <FormDialog
      title="New API key"
      action="Create key"
      form={form}
      isPending={isPending}
      send={() => send({ input: { name, role, expiresOn: expiresOn || null } })}
      onDone={({ createApiKey }) => setKey(createApiKey.key)}
      staysOpen
      onClose={onClose}
    >
      <TextField label="Name" help="The program that uses it." isRequired autoFocus {...form.field("name")} />
      <Select label="Role" choices={ROLE_CHOICES} {...form.field("role")} />
      <DateField label="Last day" help="Empty: it stays valid until it is revoked." {...form.field("expiresOn")} />
    </FormDialog>
  );
}
