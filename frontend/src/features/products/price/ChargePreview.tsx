/** What the price would charge for a quantity, and how that comes about: the server's own computation. */
import { Calculator } from "lucide-react";
import { useMemo, useState } from "react";
import { graphql, type VariablesOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatMoney, formatQuantity, formatRate, parseDecimal } from "@/lib/format";
import { useDebounced } from "@/lib/memory";
import { NumberField, TextField } from "@/ui/fields";
import { Banner, EmptyState, Skeleton } from "@/ui/pages";
import styles from "./ChargePreview.module.css";
import { hasEventLimits, isComplete, type PriceValues, termsOf } from "./priceValues";

const PreviewCharge = graphql(`
  query PreviewCharge($input: PreviewChargeInput!) {
    previewCharge(input: $input) {
      amount {
        amount
        currency
      }
      lines {
        component
        name
        quantity
        rate
        amount {
          amount
          currency
        }
      }
      steps
    }
  }
`);

type Input = VariablesOf<typeof PreviewCharge>["input"];

const REST = 200;

export function ChargePreview({ values }: { values: PriceValues }) {
  const [quantity, setQuantity] = useState("125");
  const [events, setEvents] = useState("20; 350; 4,000");
  const isByEvents = hasEventLimits(values);
  const rested = useDebounced(values, REST);
  const input = useMemo(() => inputOf(rested, quantity, events), [rested, quantity, events]);
  return (
    <section aria-label="What it would charge" className={styles["pane"]}>
      <h2 className={styles["title"]}>What it would charge</h2>
      {isByEvents ? (
        <TextField
          label="Amounts of single events"
          help="Separated by semicolons or blanks."
          value={events}
          onChange={setEvents}
        />
      ) : (
        <NumberField
          label={values.rateKind === "PERCENT" ? `Summed amount in ${values.currency}` : "Quantity"}
          value={quantity}
          onChange={setQuantity}
        />
      )}
      {input && isComplete(rested) ? (
        <Charge input={input} />
      ) : (
        <EmptyState icon={<Calculator size={20} />} title="Not complete yet">
          With its rates filled in, the price shows what it charges as you write.
        </EmptyState>
      )}
    </section>
  );
}

function Charge({ input }: { input: Input }) {
  const answer = useAnswer(PreviewCharge, { input });
  if (answer.state === "loading") return <Skeleton rows={3} label="Computing the charge" />;
  if (answer.state === "refused") return <Banner tone="amber">{answer.problem.message}</Banner>;
  const { amount, lines, steps } = answer.data.previewCharge;
  return (
    <>
      <p role="status" className={styles["amount"]}>
        {formatMoney(amount)}
      </p>
      {lines.length === 0 && <p className={styles["quiet"]}>No lines: nothing is printed.</p>}
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={`${line.component} ${line.name}`} className={styles["line"]}>
            <span>{line.name}</span>
            <span className={styles["quiet"]}>
              {formatQuantity(line.quantity)} × {formatRate(line.rate, line.amount.currency)}
            </span>
            <span className={styles["figure"]}>{formatMoney(line.amount)}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles["why"]}>Why this amount</h3>
      <ol className={styles["steps"]}>
        {(steps as { text: string }[]).map((step) => (
          <li key={step.text}>{step.text}</li>
        ))}
      </ol>
    </>
  );
}

/** Null while the typed amounts cannot be read. */
function inputOf(values: PriceValues, quantity: string, events: string): Input | null {
  const terms = termsOf(values);
  const { currency, metricId } = values;
  if (!hasEventLimits(values)) return { terms, currency, quantity: quantity || "0", isMetered: metricId !== null };
  const amounts = events
    .split(/[;\s]+/)
    .filter(Boolean)
    .map((text) => parseDecimal(text));
  return amounts.every((amount) => amount !== null) ? { terms, currency, eventAmounts: amounts } : null;
}
