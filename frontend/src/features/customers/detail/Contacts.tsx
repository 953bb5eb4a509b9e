/** People at the customer, and who of them gets documents. */
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { change } from "@/lib/api";
import { Button, IconButton } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { ContactDialog } from "./ContactDialog";
import { CustomerContacts, type Contact } from "./CustomerContacts";

const RemoveContact = graphql(
  `
    mutation RemoveContact($id: UUID!) {
      removeContact(id: $id) {
        userErrors {
          code
          message
          field
        }
        customer {
          ...CustomerContacts
        }
      }
    }
  `,
  [CustomerContacts],
);

const COLUMNS: readonly Column<Contact>[] = [
  { id: "name", header: "Name", cell: (contact) => contact.name },
  { id: "email", header: "Email", grows: true, cell: (contact) => contact.email },
  { id: "documents", header: "Documents", cell: (contact) => (contact.receivesDocuments ? "Gets them" : "No") },
];

export function Contacts({ customer: masked }: { customer: FragmentOf<typeof CustomerContacts> }) {
  const { id, contacts } = readFragment(CustomerContacts, masked);
  const [edited, setEdited] = useState<Contact | "new" | null>(null);

  async function remove(contact: Contact): Promise<void> {
    const outcome = await change(RemoveContact, { id: contact.id });
    if (outcome.isDone) notify(`Removed ${contact.name}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Section
      title="Contacts"
      actions={
        <Button size="small" icon={<Plus size={14} />} onPress={() => setEdited("new")}>
          Add contact
        </Button>
      }
    >
      <PlainTable
        label="Contacts"
        columns={COLUMNS}
        rows={contacts}
        rowKey={(contact) => contact.id}
        empty="Nobody yet. Contacts who receive documents get invoices by email."
        actions={(contact) => (
          <>
            <IconButton size="small" label={`Edit ${contact.name}`} icon={<Pencil size={14} />} onPress={() => setEdited(contact)} />
            <IconButton size="small" label={`Remove ${contact.name}`} icon={<Trash2 size={14} />} onPress={() => void remove(contact)} />
          </>
        )}
      />
      {edited && <ContactDialog customerId={id} contact={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}
