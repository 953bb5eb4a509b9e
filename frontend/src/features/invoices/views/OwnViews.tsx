/** The operator's own views of the list, as links behind the built-in ones. */
import { Link } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { parseSearch } from "@/lib/search";
import { savedView } from "@/ui/pages";
import type { Kind } from "../kind/kinds";
import { useKind } from "../kind/useKind";
import { type InvoiceSearch, readInvoiceSearch } from "../list/invoiceSearch";
import { queryOf } from "./queryOf";

const OwnInvoiceViews = graphql(`
  query OwnInvoiceViews($businessId: UUID!, $screen: String!) {
    savedViews(businessId: $businessId, screen: $screen) {
      id
      name
      query
    }
  }
`);

export interface OwnView {
  id: string;
  name: string;
  query: string;
}

export function useOwnViews({ screen }: Kind): readonly OwnView[] {
  const answer = useAnswer(OwnInvoiceViews, { businessId: useBusiness().id, screen }, { followsChanges: true });
  return answer.state === "full" ? answer.data.savedViews : [];
}

export function OwnViews({ views, search }: { views: readonly OwnView[]; search: InvoiceSearch }) {
  const current = queryOf(search);
  const { path } = useKind();
  return views.map((view) => (
    <Link
      key={view.id}
      to={path}
      search={readInvoiceSearch(parseSearch(view.query))}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={view.query === current ? "page" : undefined}
      className={savedView}
    >
      {view.name}
    </Link>
  ));
}
