/** An endless list with its four faces, and the foot that says how much of it is shown. */
import type { ReactNode } from "react";
import type { Pages } from "@/lib/api";
import { formatCount } from "@/lib/format";
import { useScrollMemory } from "@/lib/memory";
import { ErrorState, PanelContent, PanelFooter, Skeleton } from "../pages";
import { Table, type TableProps } from "./Table";

interface RecordListProps<Node, Row> extends Omit<TableProps<Row>, "onNearEnd" | "isLoadingMore" | "isStale"> {
  pages: Pages<Node>;
  /** An `EmptyState`. */
  empty: ReactNode;
  /** Above the list, scrolling with it. */
  head?: ReactNode;
  /** The screen has a `ListSearch`. */
  isSearchable?: boolean;
}

const HINTS = [
  { keys: "ArrowUp ArrowDown", does: "move" },
  { keys: "Enter", does: "open" },
];

const SEARCH = { keys: "/", does: "search" };

export function RecordList<Node, Row>({ pages, empty, head, isSearchable = true, ...table }: RecordListProps<Node, Row>) {
  const hints = isSearchable ? [...HINTS, SEARCH] : HINTS;
  const hasRows = table.rows.length > 0;
  const scroll = useScrollMemory<HTMLDivElement>(hasRows);
  return (
    <>
      <PanelContent scrollRef={scroll}>
        {head}
        {pages.isLoading && <Skeleton rows={20} />}
        {pages.problem && !hasRows && <ErrorState problem={pages.problem} onRetry={pages.retry} />}
        {!pages.isLoading && !pages.problem && !hasRows && empty}
        {hasRows && (
          <Table {...table} onNearEnd={pages.loadMore} isLoadingMore={pages.isLoadingMore} isStale={pages.isStale} />
        )}
      </PanelContent>
      <PanelFooter hints={hints} end={hasRows && `${formatCount(table.rows.length)}${pages.hasMore ? "+" : ""} shown`} />
    </>
  );
}
