/** An endless list in a component: what is loaded, and how to get more; it comes back as it was left. */
import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useLatest } from "@/lib/useLatest";
import { changesMade } from "./changes";
import { client } from "./client";
import { type ConnectionShape, type ListSnapshot, PagedList } from "./pagedList";

const PAGE_SIZE = 50;

/** How many pages each list showed, by its question. */
const pagesSeen = new Map<string, number>();

export interface Pages<Node> extends ListSnapshot<Node> {
  /** Rows of the question before, shown until the new ones are there. */
  isStale: boolean;
  loadMore: () => void;
  retry: () => void;
}

interface PagesOptions<Data, Node> {
  document: TypedDocumentNode<Data, never>;
  /** All variables but `first` and `after`. */
  variables: Record<string, unknown>;
  connection: (data: Data) => ConnectionShape<Node>;
  pageSize?: number;
}

export function usePages<Data, Node>(options: PagesOptions<Data, Node>): Pages<Node> {
  const { document, connection, pageSize = PAGE_SIZE } = options;
  const question = JSON.stringify(options.variables);
  const pick = useLatest(connection);
  const list = useMemo(() => {
    const source = {
      client,
      document: document as TypedDocumentNode<Data, AnyVariables>,
      variables: JSON.parse(question) as Record<string, unknown>,
      connection: (data: Data) => pick.current(data),
      pageSize,
    };
    return new PagedList<Data, Node>(source, pagesSeen.get(question) ?? 1);
  }, [document, pageSize, pick, question]);

  const snapshot = useSyncExternalStore(list.subscribe, () => list.snapshot);
  useEffect(() => changesMade.subscribe(list.reload), [list]);
  useEffect(() => () => void pagesSeen.set(question, list.wanted), [list, question]);
  const shown = useLastFull(snapshot);
  return { ...shown, isStale: shown !== snapshot, loadMore: list.loadMore, retry: list.reload };
}

/** While a new question loads, the rows of the last one stay. */
function useLastFull<Node>(snapshot: ListSnapshot<Node>): ListSnapshot<Node> {
  const [lastFull, setLastFull] = useState(snapshot);
  if (!snapshot.isLoading && lastFull !== snapshot) setLastFull(snapshot);
  return snapshot.isLoading ? lastFull : snapshot;
}
