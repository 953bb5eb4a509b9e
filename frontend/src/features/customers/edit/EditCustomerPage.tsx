/** A customer's profile, to change. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { EmptyState, Faces, PageHeader, Panel, PanelContent } from "@/ui/pages";
import { Users } from "lucide-react";
import { CustomerForm } from "./CustomerForm";
import { CustomerToEdit } from "./CustomerToEdit";
import { inputOf, valuesOf } from "./customerValues";

const UpdateCustomer = graphql(`
  mutation UpdateCustomer($id: UUID!, $input: UpdateCustomerInput!) {
    updateCustomer(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      customer {
        id
        name
      }
    }
  }
`);

type Customer = NonNullable<ResultOf<typeof CustomerToEdit>["customer"]>;

const route = getRouteApi("/customers/$customerId/edit");

export function EditCustomerPage() {
  const { customerId } = route.useParams();
  const answer = useAnswer(CustomerToEdit, { id: customerId });
  return (
    <Faces answer={answer}>
      {({ customer }) =>
        customer ? (
          <EditCustomer key={customer.id} customer={customer} />
        ) : (
          <EmptyState icon={<Users size={20} />} title="No such customer" action={<Link to="/customers">All customers</Link>}>
            This address names a customer that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function EditCustomer({ customer }: { customer: Customer }) {
  const navigate = useNavigate();
  const form = useForm(() => valuesOf(customer));
  const [send, isPending] = useChange(UpdateCustomer);

  async function save(): Promise<void> {
    const outcome = await send({ id: customer.id, input: inputOf(form.values) });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    await navigate({ to: "/customers/$customerId", params: { customerId: customer.id }, replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title={`Edit ${customer.name}`}>
      <PageHeader
        back={
          <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
            {customer.name}
          </Link>
        }
        title="Edit"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Save
          </Button>
        }
      />
      <PanelContent isPadded>
        <CustomerForm form={form} parent={customer.parent} onSubmit={() => void save()} />
      </PanelContent>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
