/** An amount of money: the figure in front, the currency's code behind it. */
import { classes } from "@/lib/classes";
import { formatMoney, type Money } from "@/lib/format";
import styles from "./Amount.module.css";

interface AmountProps {
  money: Money;
  /** Leave the code out where the currency is plain from what is around. */
  withCode?: boolean;
  isQuiet?: boolean;
}

export function Amount({ money, withCode = true, isQuiet = false }: AmountProps) {
  const figure = formatMoney(money);
  // A currency without a sign is written by its code already.
  const needsCode = withCode && !figure.includes(money.currency);
  return (
    <span className={styles["amount"]}>
      <span className={classes(!isQuiet && styles["figure"])}>{figure}</span>
      {needsCode && <span className={styles["code"]}> {money.currency}</span>}
    </span>
  );
}
