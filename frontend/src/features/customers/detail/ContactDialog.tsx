/** A contact, new or changed. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Checkbox, Form, TextField } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";
import { CustomerContacts, type Contact } from "./CustomerContacts";

const AddContact = graphql(
  `
    mutation AddContact($customerId: UUID!, $input: ContactInput!) {
      addContact(customerId: $customerId, input: $input) {
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

const UpdateContact = graphql(
  `
    mutation UpdateContact($id: UUID!, $input: UpdateContactInput!) {
      updateContact(id: $id, input: $input) {
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

interface ContactDialogProps {
  customerId: string;
  /** Null for a new one. */
  contact: Contact | null;
  onClose: () => void;
}

export function ContactDialog({ customerId, contact, onClose }: ContactDialogProps) {
  const form = useForm({
    name: contact?.name ?? "",
    email: contact?.email ?? "",
    receivesDocuments: contact?.receivesDocuments ?? true,
  });
  const [add, isAdding] = useChange(AddContact);
  const [update, isUpdating] = useChange(UpdateContact);

  async function save(): Promise<void> {
    const outcome = contact
      ? await update({ id: contact.id, input: form.values })
      : await add({ customerId, input: form.values });
    if (outcome.isDone) onClose();
    else form.refuse(outcome.refusals);
  }

  return (
    <Dialog
      title={contact ? "Edit contact" : "New contact"}
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isAdding || isUpdating} onPress={() => void save()}>
            {contact ? "Save" : "Add contact"}
          </Button>
        </>
      }
    >
      <Form label="Contact" onSubmit={() => void save()} problems={form.problems}>
        <TextField label="Name" autoFocus {...form.field("name")} />
        <TextField label="Email" type="email" {...form.field("email")} />
        <Checkbox
          label="Gets documents"
          help="Invoices and credit notes are sent to this address."
          isChecked={form.values.receivesDocuments}
          onChange={(receivesDocuments) => form.change({ receivesDocuments })}
        />
      </Form>
    </Dialog>
  );
}
