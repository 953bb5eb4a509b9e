/** What a payment would pay, leave and give as credit, in the server's figures, while it is typed. */
import { graphql, type ResultOf, type VariablesOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { useDebounced } from "@/lib/memory";
import styles from "./PaymentForecast.module.css";

const Forecast = graphql(`
  query PaymentForecast($input: RecordPaymentInput!) {
    paymentPreview(input: $input) {
      allocations {
        amount {
          amount
          currency
        }
        left {
          amount
          currency
        }
        invoice {
          id
          number
        }
      }
      credit {
        amount
        currency
      }
    }
  }
`);

export type PaymentInput = VariablesOf<typeof Forecast>["input"];

const REST = 200;
const MOST_SHOWN = 6;

/** `input` null: not enough is known yet. */
export function PaymentForecast({ input }: { input: PaymentInput | null }) {
  const rested = useDebounced(JSON.stringify(input), REST);
  const asked = JSON.parse(rested) as PaymentInput | null;
  const answer = useAnswer(Forecast, { input: asked ?? { amount: "0" } }, { pause: asked === null, followsChanges: true });
  const sentences = asked !== null && answer.state === "full" ? sentencesOf(answer.data.paymentPreview) : [];
  return (
    <ul role="status" aria-label="What it pays" className={styles["forecast"]}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

type Preview = ResultOf<typeof Forecast>["paymentPreview"];

function sentencesOf({ allocations, credit }: Preview): string[] {
  const shown = allocations.slice(0, MOST_SHOWN).map(({ invoice, amount, left }) => {
    const rest = isNothing(left.amount) ? "nothing is left to pay" : `${formatMoney(left)} is left to pay`;
    return `${formatMoney(amount)} pays ${invoice.number ?? ""}; ${rest}.`;
  });
  if (allocations.length > MOST_SHOWN) shown.push(`And ${allocations.length - MOST_SHOWN} more invoices.`);
  if (!isNothing(credit.amount)) shown.push(`${formatMoney(credit)} becomes credit on account.`);
  return shown;
}

/** Whether a decimal text is zero, without making a float of it. */
function isNothing(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
