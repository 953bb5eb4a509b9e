/** Other prices for a plan from now on. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Form } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";
import type { ChosenPrice } from "@/ui/records";
import { inputOf, PlanPrices, type PlanPriceValues } from "./PlanPrices";

const CreatePlanVersion = graphql(`
  mutation CreatePlanVersion($id: UUID!, $input: CreatePlanVersionInput!) {
    createPlanVersion(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      plan {
        id
        versions {
          id
        }
      }
    }
  }
`);

interface PlanVersionDialogProps {
  planId: string;
  /** Of the current version. */
  prices: readonly { price: ChosenPrice; quantity: string | null }[];
  onClose: () => void;
}

export function PlanVersionDialog({ planId, prices, onClose }: PlanVersionDialogProps) {
  const form = useForm<{ prices: readonly PlanPriceValues[] }>(() => ({
    prices: prices.map(({ price, quantity }) => ({ price, quantity: quantity ?? "" })),
  }));
  const [send, isPending] = useChange(CreatePlanVersion);

  async function save(): Promise<void> {
    const outcome = await send({ id: planId, input: { prices: inputOf(form.values.prices) } });
    if (outcome.isDone) onClose();
    else form.refuse(outcome.refusals);
  }

  return (
    <Dialog
      title="New version"
      size="wide"
      isOpen
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            Create version
          </Button>
        </>
      }
    >
      <p>Schedules that take the plan from now on get these prices; all others keep theirs.</p>
      <Form label="New version" isWide onSubmit={() => void save()} problems={form.problems}>
        <PlanPrices prices={form.values.prices} onChange={(changed) => form.change({ prices: changed })} />
      </Form>
    </Dialog>
  );
}
