/** A new customer. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { PageHeader, Panel, PanelContent } from "@/ui/pages";
import { CustomerForm } from "./CustomerForm";
import { inputOf, NEW_CUSTOMER, valuesOf } from "./customerValues";

const CreateCustomer = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
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

export function NewCustomerPage() {
  const business = useBusiness();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm(() => valuesOf(NEW_CUSTOMER));
  const [send, isPending] = useChange(CreateCustomer);

  async function save(): Promise<void> {
    const outcome = await send({ input: { ...inputOf(form.values), businessId: business.id, idempotencyKey } });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    const customerId = outcome.data.createCustomer.customer?.id;
    if (customerId) await navigate({ to: "/customers/$customerId", params: { customerId }, replace: true, ignoreBlocker: true });
  }

  return (
    <Panel title="New customer">
      <PageHeader
        back={<Link to="/customers">Customers</Link>}
        title="New customer"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Create customer
          </Button>
        }
      />
      <PanelContent isPadded>
        <CustomerForm form={form} parent={null} onSubmit={() => void save()} />
      </PanelContent>
      <LeaveGuard isChanged={form.isChanged} />
    </Panel>
  );
}
