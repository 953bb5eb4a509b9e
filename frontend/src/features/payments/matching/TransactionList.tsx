/** The open transactions; one of them is being decided. */
import { useEffect, useRef } from "react";
import { classes } from "@/lib/classes";
import { formatDay } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Amount, Pill } from "@/ui/marks";
import type { Transaction } from "./transactions";
import styles from "./TransactionList.module.css";

interface TransactionListProps {
  rows: readonly Transaction[];
  currentId: string;
  onChoose: (id: string) => void;
  hasMore: boolean;
  onMore: () => void;
}

export function TransactionList({ rows, currentId, onChoose, hasMore, onMore }: TransactionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [currentId]);
  return (
    <div ref={list} data-scrolls className={styles["scrolls"]}>
      <ul aria-label="Transactions to decide" className={styles["list"]}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              aria-current={row.id === currentId ? "true" : undefined}
              className={classes(styles["row"], row.id === currentId && styles["current"])}
              onClick={() => onChoose(row.id)}
            >
              <span className={styles["who"]}>{row.counterparty ?? (row.description || "Unknown payer")}</span>
              <Amount money={row.amount} />
              <span className={styles["when"]}>{formatDay(row.bookedOn)}</span>
              <Likelihood row={row} />
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button kind="quiet" onPress={onMore}>
          Show more
        </Button>
      )}
    </div>
  );
}

const LIKELY = 50;

function Likelihood({ row: { suggestions } }: { row: Transaction }) {
  const [best] = suggestions;
  if (!best) return <Pill tone="grey">No suggestion</Pill>;
  if (best.isCertain) return <Pill tone="green">Certain</Pill>;
  return best.score >= LIKELY ? <Pill tone="blue">Likely</Pill> : <Pill tone="amber">Unsure</Pill>;
}
