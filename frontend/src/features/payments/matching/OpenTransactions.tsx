/** What is left to decide: the list at the left, the one being decided at the right. */
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { EmptyState, ErrorState, PanelContent, PanelFooter, Skeleton } from "@/ui/pages";
import { Decision } from "./Decision";
import styles from "./OpenTransactions.module.css";
import { TransactionList } from "./TransactionList";
import { Transaction, TransactionPages } from "./transactions";

const HINTS = [
  { keys: "Enter", does: "confirm" },
  { keys: "ArrowUp ArrowDown", does: "move" },
  { keys: "o", does: "choose others" },
  { keys: "i", does: "ignore" },
];
const LOAD_MORE_BEFORE = 10;

export function OpenTransactions({ statementId }: { statementId: string }) {
  const business = useBusiness();
  const pages = usePages({
    document: TransactionPages,
    variables: { businessId: business.id, statementId, states: ["OPEN"] },
    connection: (data) => data.bankTransactions,
  });
  // What was just decided leaves at once, before the list has been asked again.
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrentId] = useState<string | null>(null);
  const rows = readFragment(Transaction, pages.nodes).filter((row) => !decided.has(row.id));
  const place = Math.max(0, rows.findIndex((row) => row.id === currentId));
  const current = rows[place];

  function move(to: number): void {
    setCurrentId(rows[to]?.id ?? current?.id ?? null);
    if (to > rows.length - LOAD_MORE_BEFORE && pages.hasMore) pages.loadMore();
  }

  function finish(id: string): void {
    setCurrentId((rows[place + 1] ?? rows[place - 1])?.id ?? null);
    setDecided((before) => new Set([...before, id]));
    if (place > rows.length - LOAD_MORE_BEFORE && pages.hasMore) pages.loadMore();
  }

  useShortcuts([
    { keys: "ArrowDown", label: "Next transaction", run: () => move(place + 1) },
    { keys: "ArrowUp", label: "Former transaction", run: () => move(place - 1) },
    { keys: "j", label: "Next transaction", run: () => move(place + 1) },
    { keys: "k", label: "Former transaction", run: () => move(place - 1) },
  ]);

  return (
    <>
      {current ? (
        <div className={styles["halves"]}>
          <TransactionList rows={rows} currentId={current.id} onChoose={setCurrentId} hasMore={pages.hasMore} onMore={pages.loadMore} />
          <Decision key={current.id} transaction={current} onDecided={() => finish(current.id)} />
        </div>
      ) : (
        <PanelContent>
          {pages.isLoading && <Skeleton rows={12} />}
          {pages.problem && <ErrorState problem={pages.problem} onRetry={pages.retry} />}
          {!pages.isLoading && !pages.problem && (
            <EmptyState icon={<CircleCheck size={20} />} title="All decided">
              Every transaction of this statement is a payment, or ignored.
            </EmptyState>
          )}
        </PanelContent>
      )}
      <PanelFooter hints={current ? HINTS : []} />
    </>
  );
}
