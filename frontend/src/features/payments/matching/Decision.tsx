/** One transaction and what may be done with it: Enter takes the suggestion that is chosen. */
import { useState } from "react";
import { useChange } from "@/lib/api";
import { formatDay, formatMoney } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Amount } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import { ChooseInvoicesDialog } from "./ChooseInvoicesDialog";
import styles from "./Decision.module.css";
import { IgnoreDialog } from "./IgnoreDialog";
import { Suggestions } from "./Suggestions";
import { inputOf, MatchTransaction, type Suggestion, type Transaction } from "./transactions";

export function Decision({ transaction, onDecided }: { transaction: Transaction; onDecided: () => void }) {
  const { suggestions } = transaction;
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState<"others" | "ignore" | null>(null);
  const [match, isPending] = useChange(MatchTransaction);
  const suggestion = suggestions[chosen] ?? suggestions[0];

  async function confirm(wanted: Suggestion): Promise<void> {
    if (isPending) return;
    const outcome = await match({ id: transaction.id, input: inputOf(wanted) });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`${formatMoney(transaction.amount)} of ${wanted.customer.name} recorded`);
    onDecided();
  }

  useShortcuts([
    { keys: "o", label: "Choose other invoices", run: () => setAsked("others"), isCommand: true },
    { keys: "i", label: "Ignore transaction", run: () => setAsked("ignore"), isCommand: true },
    ...suggestions.map((_, place) => ({
      keys: String(place + 1),
      label: `Choose suggestion ${place + 1}`,
      run: () => setChosen(place),
    })),
  ]);

  return (
    <section aria-label="Transaction" data-scrolls className={styles["decision"]}>
      <header className={styles["head"]}>
        <h2 className={styles["amount"]}>
          <Amount money={transaction.amount} />
        </h2>
        <Facts
          facts={[
            { name: "Booked", value: formatDay(transaction.bookedOn) },
            { name: "From", value: transaction.counterparty },
            { name: "Account", value: transaction.account },
            { name: "Text", value: transaction.description },
          ]}
        />
      </header>
      <Suggestions suggestions={suggestions} chosen={chosen} onChoose={setChosen} />
      <div className={styles["actions"]}>
        {suggestion && (
          <Button kind="primary" size="form" autoFocus isPending={isPending} onPress={() => void confirm(suggestion)}>
            Confirm
          </Button>
        )}
        <Button kind={suggestion ? "secondary" : "primary"} size="form" autoFocus={!suggestion} onPress={() => setAsked("others")}>
          {suggestion ? "Choose others" : "Choose customer and invoices"}
        </Button>
        <Button size="form" onPress={() => setAsked("ignore")}>
          Ignore
        </Button>
      </div>
      {asked === "others" && (
        <ChooseInvoicesDialog transaction={transaction} customer={suggestion?.customer ?? null} onClose={() => setAsked(null)} onDecided={onDecided} />
      )}
      {asked === "ignore" && <IgnoreDialog transaction={transaction} onClose={() => setAsked(null)} onDecided={onDecided} />}
    </section>
  );
}
