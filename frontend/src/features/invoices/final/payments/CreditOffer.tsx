/** The customer's credit on account, and using it for this invoice. */
import { useChange } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { type PaidInvoice, UseCreditOnAccount } from "./InvoicePayments";
import styles from "./PaymentsSection.module.css";

export function CreditOffer({ invoice }: { invoice: PaidInvoice }) {
  const { id, version, creditOnAccount } = invoice;
  const [send, isPending] = useChange(UseCreditOnAccount);
  if (!/[1-9]/.test(creditOnAccount.amount)) return null;

  async function use(): Promise<void> {
    const outcome = await send({ id, expectedVersion: version });
    if (outcome.isDone) notify("Credit on account used");
    else notifyRefused(outcome.refusals);
  }

  return (
    <p className={styles["credit"]}>
      The customer has {formatMoney(creditOnAccount)} on account.
      <Button size="small" isPending={isPending} onPress={() => void use()}>
        Use it
      </Button>
    </p>
  );
}
