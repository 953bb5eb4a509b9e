/** What the chosen lines come to, as the server says. */
import { formatMoney, type Money } from "@/lib/format";
import styles from "./CreditSums.module.css";

interface CreditSumsProps {
  sums: { net: Money; taxTotal: Money; total: Money } | null;
}

export function CreditSums({ sums }: CreditSumsProps) {
  const rows = [
    { name: "Net", money: sums?.net },
    { name: "Tax", money: sums?.taxTotal },
    { name: "Total credit", money: sums?.total },
  ];
  return (
    <dl aria-label="Total credit" className={styles["sums"]}>
      {rows.map(({ name, money }) => (
        <div key={name} className={styles["row"]}>
          <dt>{name}</dt>
          <dd>{money ? formatMoney(money) : "–"}</dd>
        </div>
      ))}
    </dl>
  );
}
