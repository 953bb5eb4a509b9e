/** Invoices to come, each to be opened for its lines. */
import { ChevronRight } from "lucide-react";
import { formatDay, formatMoney, formatPeriod, formatQuantity, formatRate, formatReduction } from "@/lib/format";
import { Amount } from "@/ui/marks";
import type { ForecastInvoice } from "./ForecastInvoice";
import styles from "./Forecast.module.css";

interface ForecastProps {
  invoices: readonly ForecastInvoice[];
  /** The first one is open. */
  isFirstOpen?: boolean;
}

export function Forecast({ invoices, isFirstOpen = false }: ForecastProps) {
  return (
    <ul className={styles["list"]}>
      {invoices.map((invoice, place) => (
        <li key={invoice.id}>
          <details open={isFirstOpen && place === 0} className={styles["invoice"]}>
            <summary className={styles["summary"]}>
              <ChevronRight aria-hidden size={14} className={styles["mark"]} />
              <span className={styles["day"]}>{invoice.billingDate ? formatDay(invoice.billingDate) : "–"}</span>
              <span className={styles["names"]}>{invoice.groups.map((group) => group.name).join(", ")}</span>
              <Amount money={invoice.total} />
            </summary>
            <Lines invoice={invoice} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Lines({ invoice }: { invoice: ForecastInvoice }) {
  return (
    <div className={styles["lines"]}>
      {invoice.groups.map((group) => (
        <div key={group.id}>
          <p className={styles["group"]}>
            <span className={styles["name"]}>{group.name}</span>
            {group.periodStart && group.periodEnd && <span>{formatPeriod(group.periodStart, group.periodEnd)}</span>}
          </p>
          {group.lines.map((line) => (
            <Row
              key={line.id}
              name={line.name}
              note={`${formatQuantity(line.quantity)} × ${formatRate(line.rate, line.amount.currency)}`}
              amount={formatMoney(line.amount)}
            />
          ))}
        </div>
      ))}
      {invoice.discounts.map((discount) => (
        <Row key={discount.id} name={discount.reason} amount={formatReduction(discount.amount)} />
      ))}
      <Row name="Tax" amount={formatMoney(invoice.taxTotal)} />
    </div>
  );
}

function Row({ name, note, amount }: { name: string; note?: string; amount: string }) {
  return (
    <p className={styles["row"]}>
      <span>{name}</span>
      {note && <span className={styles["note"]}>{note}</span>}
      <span className={styles["amount"]}>{amount}</span>
    </p>
  );
}
