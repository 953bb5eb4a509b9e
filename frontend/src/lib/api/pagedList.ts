/** A keyset list read page after page: every page stays live, and moves when the one before it does. */
import type { AnyVariables, Client, CombinedError, TypedDocumentNode } from "@urql/core";
import { type Problem, problemOf } from "./problems";

export interface ConnectionShape<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ListSnapshot<Node> {
  nodes: readonly Node[];
  isLoading: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  problem: Problem | null;
}

export interface ListSource<Data, Node> {
  client: Client;
  document: TypedDocumentNode<Data, AnyVariables>;
  variables: Record<string, unknown>;
  connection: (data: Data) => ConnectionShape<Node>;
  pageSize: number;
}

interface Page<Node> {
  cursor: string | null;
  content: ConnectionShape<Node> | null;
  error: CombinedError | undefined;
  close: () => void;
}

export class PagedList<Data, Node> {
  snapshot: ListSnapshot<Node>;
  private pages: Page<Node>[] = [];
  private listeners = new Set<() => void>();

  /** `wanted` pages are read at once: as many as were on screen when the operator left. */
  constructor(
    private readonly source: ListSource<Data, Node>,
    public wanted = 1,
  ) {
    this.pages = this.remembered();
    this.snapshot = this.summarize();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.open(0, null);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.closeFrom(0);
    };
  };

  loadMore = (): void => {
    const { hasMore, isLoading, isLoadingMore } = this.snapshot;
    if (!hasMore || isLoading || isLoadingMore) return;
    this.wanted = this.pages.length + 1;
    this.open(this.pages.length, this.pages.at(-1)?.content?.pageInfo.endCursor ?? null);
  };

  /** Ask for every page again, keeping what is shown until the answers are there. */
  reload = (): void => {
    if (this.listeners.size > 0) this.open(0, null, "network-only");
  };

  private open(place: number, cursor: string | null, policy: "cache-and-network" | "network-only" = "cache-and-network"): void {
    const former = this.pages[place];
    former?.close();
    const content = former && former.cursor === cursor ? former.content : null;
    const page: Page<Node> = { cursor, content, error: undefined, close: () => undefined };
    this.pages[place] = page;
    const { client, document, pageSize } = this.source;
    const asked = client.query(document, this.variables(cursor, pageSize), { requestPolicy: policy });
    let policyOfNext = policy;
    const subscription = asked.subscribe(({ data, error }) => {
      if (this.pages[place] !== page) return;
      page.content = data ? this.source.connection(data) : page.content;
      page.error = error;
      this.continueFrom(place, policyOfNext);
      // Later results come from the cache: the next page then only has to follow, not to be read anew.
      policyOfNext = "cache-and-network";
      this.publish();
    });
    page.close = () => subscription.unsubscribe();
    this.publish();
  }

  private continueFrom(place: number, policy: "cache-and-network" | "network-only"): void {
    const info = this.pages[place]?.content?.pageInfo;
    const next = this.pages[place + 1];
    if (!info?.hasNextPage) return this.closeFrom(place + 1);
    if (place + 1 >= this.wanted) return;
    const isFollowed = next !== undefined && next.cursor === info.endCursor && this.isOpen(next);
    if (!isFollowed || policy === "network-only") this.open(place + 1, info.endCursor, policy);
  }

  private isOpen(page: Page<Node>): boolean {
    return page.close !== unopened;
  }

  private closeFrom(place: number): void {
    for (const page of this.pages.splice(place)) page.close();
  }

  private variables(cursor: string | null, first: number): AnyVariables {
    return { ...this.source.variables, first, after: cursor };
  }

  private remembered(): Page<Node>[] {
    const pages: Page<Node>[] = [];
    let cursor: string | null = null;
    while (pages.length < this.wanted) {
      const { client, document, pageSize } = this.source;
      const data = client.readQuery(document, this.variables(cursor, pageSize), { requestPolicy: "cache-only" })?.data;
      if (!data) break;
      const content = this.source.connection(data);
      pages.push({ cursor, content, error: undefined, close: unopened });
      if (!content.pageInfo.hasNextPage) break;
      cursor = content.pageInfo.endCursor;
    }
    return pages;
  }

  private publish(): void {
    this.snapshot = this.summarize();
    for (const listener of [...this.listeners]) listener();
  }

  private summarize(): ListSnapshot<Node> {
    const read = this.pages.filter((page) => page.content);
    const error = this.pages.find((page) => page.error)?.error;
    const last = this.pages.at(-1);
    return {
      nodes: read.flatMap((page) => page.content?.edges.map((edge) => edge.node) ?? []),
      isLoading: read.length === 0 && !error,
      isLoadingMore: read.length > 0 && last?.content === null && !error,
      hasMore: last?.content?.pageInfo.hasNextPage ?? false,
      problem: error ? problemOf(error) : null,
    };
  }
}

function unopened(): void {
  // Pages that were only remembered have nothing to close.
}
