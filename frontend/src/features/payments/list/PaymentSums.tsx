/** What all payments of the list add up to, a line for each currency. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatCount, formatMoney } from "@/lib/format";
import styles from "./PaymentSums.module.css";
import type { PaymentFilter } from "./paymentSearch";

const PaymentSumsOf = graphql(`
  query PaymentSums($businessId: UUID!, $filter: PaymentFilterInput) {
    paymentTotals(businessId: $businessId, filter: $filter) {
      currency
      count
      amount {
        amount
        currency
      }
      credit {
        amount
        currency
      }
    }
  }
`);

export function PaymentSums({ businessId, filter }: { businessId: string; filter: PaymentFilter }) {
  const answer = useAnswer(PaymentSumsOf, { businessId, filter }, { followsChanges: true });
  if (answer.state !== "full" || answer.data.paymentTotals.length === 0) return null;
  return (
    <ul aria-label="Sums" className={styles["sums"]}>
      {answer.data.paymentTotals.map(({ currency, count, amount, credit }) => (
        <li key={currency}>
          <strong className={styles["amount"]}>{formatMoney(amount)}</strong> from {formatCount(count)}{" "}
          {count === 1 ? "payment" : "payments"}
          {/[1-9]/.test(credit.amount) && `, ${formatMoney(credit)} of it on account`}
        </li>
      ))}
    </ul>
  );
}
