/** The lines of the invoice that something remains of, each to credit in whole or in part. */
import { formatMoney, formatQuantity, formatRate } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Checkbox, NumberField, Select } from "@/ui/fields";
import { Section } from "@/ui/pages";
import { type CreditChoice, chosenIn, type LineChoice, withLine } from "./creditChoice";
import type { CreditedInvoice, InvoicedLine } from "./CreditedInvoice";
import styles from "./LinesToCredit.module.css";

const MEASURES = [
  { value: "rest", label: "All that remains" },
  { value: "amount", label: "An amount" },
  { value: "quantity", label: "A quantity" },
] as const;

interface LinesToCreditProps {
  invoice: CreditedInvoice;
  choice: CreditChoice;
  onChange: (choice: CreditChoice) => void;
}

export function LinesToCredit({ invoice, choice, onChange }: LinesToCreditProps) {
  const isAll = chosenIn(choice).length === choice.lines.length;
  const choose = (isChosen: boolean) => onChange({ ...choice, lines: choice.lines.map((line) => ({ ...line, isChosen })) });
  const choiceOf = new Map(choice.lines.map((line) => [line.lineId, line]));
  return (
    <Section
      title="Lines"
      help="Amounts are before tax; each line keeps the tax that it was invoiced with."
      actions={
        <Button kind="quiet" size="small" onPress={() => choose(!isAll)}>
          {isAll ? "Choose none" : "Choose all"}
        </Button>
      }
    >
      {invoice.groups
        .filter((group) => group.lines.some((line) => choiceOf.has(line.id)))
        .map((group) => (
          <div key={group.id} role="group" aria-label={group.name} className={styles["group"]}>
            <h3 className={styles["title"]}>{group.name}</h3>
            {group.lines.map((line) => {
              const chosen = choiceOf.get(line.id);
              if (!chosen) return null;
              const set = (part: Partial<LineChoice>) => onChange(withLine(choice, line.id, part));
              return <LineToCredit key={line.id} line={line} currency={invoice.currency} choice={chosen} onChange={set} />;
            })}
          </div>
        ))}
    </Section>
  );
}

interface LineToCreditProps {
  line: InvoicedLine;
  currency: string;
  choice: LineChoice;
  onChange: (part: Partial<LineChoice>) => void;
}

function LineToCredit({ line, currency, choice, onChange }: LineToCreditProps) {
  const { name, quantity, rate, creditable } = line;
  const { by } = choice;
  const invoiced = `${formatQuantity(quantity)} × ${formatRate(rate, currency)}`;
  return (
    <div className={styles["line"]}>
      <Checkbox
        label={name}
        help={`${invoiced} · ${creditable ? formatMoney(creditable) : ""} remains`}
        isChecked={choice.isChosen}
        onChange={(isChosen) => onChange({ isChosen })}
      />
      {choice.isChosen && (
        <>
          <Select
            label={`How much of ${name}`}
            isLabelHidden
            choices={MEASURES}
            value={by}
            onChange={(measure) => onChange({ by: measure })}
          />
          {by === "rest" ? (
            <span className={styles["rest"]}>{creditable && formatMoney(creditable)}</span>
          ) : (
            <NumberField
              // The other measure is another field.
              key={by}
              label={`${by === "amount" ? "Amount" : "Quantity"} of ${name}`}
              isLabelHidden
              autoFocus
              placeholder={by === "amount" ? (creditable?.amount ?? "") : quantity}
              value={choice[by]}
              onChange={(value) => onChange({ [by]: value })}
            />
          )}
        </>
      )}
    </div>
  );
}
