/** Who paid, and which of their invoices; with none of them it is credit on account. */
import { useState } from "react";
import { type Refusal, useChange } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Form } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { PaymentForecast } from "@/ui/payments";
import { type ChosenCustomer, CustomerField } from "@/ui/records";
import { OpenInvoices } from "./OpenInvoices";
import { MatchTransaction, type Transaction } from "./transactions";

interface ChooseInvoicesDialogProps {
  transaction: Transaction;
  /** Who it was thought to be. */
  customer: ChosenCustomer | null;
  onClose: () => void;
  onDecided: () => void;
}

export function ChooseInvoicesDialog({ transaction, customer: thought, onClose, onDecided }: ChooseInvoicesDialogProps) {
  const [customer, setCustomer] = useState(thought);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [match, isPending] = useChange(MatchTransaction);
  const allocations = chosen.map((invoiceId) => ({ invoiceId }));
  const { amount, currency } = transaction.amount;

  async function record(): Promise<void> {
    if (!customer || isPending) return;
    const outcome = await match({ id: transaction.id, input: { customerId: customer.id, allocations } });
    if (!outcome.isDone) return setRefusals(outcome.refusals);
    notify(`Payment of ${customer.name} recorded`);
    onClose();
    onDecided();
  }

  return (
    <Dialog
      title="Choose customer and invoices"
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} isDisabled={customer === null} onPress={() => void record()}>
            Record payment
          </Button>
        </>
      }
    >
      <Form label="Choose customer and invoices" onSubmit={() => void record()} problems={refusals.map(({ message }) => message)}>
        <CustomerField
          autoFocus={thought === null}
          label="Paid by"
          value={customer}
          onChange={(payer) => {
            setCustomer(payer);
            setChosen([]);
          }}
        />
        {customer && <OpenInvoices customerId={customer.id} currency={currency} chosen={chosen} onChoose={setChosen} />}
        <PaymentForecast
          input={customer && { amount, currency, customerId: customer.id, receivedOn: transaction.bookedOn, allocations }}
        />
      </Form>
    </Dialog>
  );
}
