/** What the draft adds up to, as the server says. */
import { formatMoney, formatPercent, type Money } from "@/lib/format";
import { TREATMENTS } from "../../treatments";
import type { Draft } from "../model/DraftDetail";
import styles from "./Totals.module.css";

export function Totals({ draft }: { draft: Draft }) {
  return (
    <dl aria-label="Totals" className={styles["totals"]}>
      <Row name="Subtotal" money={draft.subtotal} />
      {draft.discounts
        .filter((discount) => discount.scope !== "PRICE")
        .map((discount) => (
          <Row key={discount.id} name={discount.reason} money={discount.amount} isTakenOff />
        ))}
      {draft.taxes.map((tax) => (
        <Row key={`${tax.treatment} ${tax.rate} ${tax.label}`} name={taxName(tax)} money={tax.tax} />
      ))}
      <Row name="Total" money={draft.total} isTotal />
    </dl>
  );
}

/** A reverse charge and its like have no label of their own: the document words them in its language. */
function taxName({ label, treatment, rate }: Draft["taxes"][number]): string {
  return `${label || TREATMENTS[treatment]} ${formatPercent(rate)}`;
}

interface RowProps {
  name: string;
  money: Money;
  isTakenOff?: boolean;
  isTotal?: boolean;
}

function Row({ name, money, isTakenOff = false, isTotal = false }: RowProps) {
  return (
    <div className={isTotal ? styles["total"] : styles["row"]}>
      <dt>{name}</dt>
      <dd>
        {isTakenOff && "−"}
        {formatMoney(money)}
      </dd>
    </div>
  );
}
