/** One document of either kind; an address of the other kind leads to its own. */
import { Link, Navigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Faces, PageHeader, Panel, PanelContent, Skeleton } from "@/ui/pages";
import { DraftPage } from "../draft/DraftPage";
import { DraftDetail } from "../draft/model/DraftDetail";
import { type Kind, kindOf } from "../kind/kinds";
import { KindContext } from "../kind/useKind";

const FinalPage = lazy(() => import("../final/FinalPage").then((module) => ({ default: module.FinalPage })));

const InvoiceDetail = graphql(
  `
    query InvoiceDetail($id: UUID!) {
      invoice(id: $id) {
        ...DraftDetail
      }
    }
  `,
  [DraftDetail],
);

export function DocumentPage({ id, kind }: { id: string; kind: Kind }) {
  const answer = useAnswer(InvoiceDetail, { id });
  if (answer.state === "full") {
    const { invoice } = answer.data;
    if (kindOf(invoice) !== kind) return <Navigate to={kindOf(invoice).detail} params={{ invoiceId: id }} replace />;
    return (
      <KindContext value={kind}>
        {invoice.status === "DRAFT" ? (
          <DraftPage key={id} draft={invoice} />
        ) : (
          <Suspense fallback={<Skeleton rows={16} />}>
            <FinalPage id={id} />
          </Suspense>
        )}
      </KindContext>
    );
  }
  return (
    <Panel title={kind.title}>
      <PageHeader back={<Link to={kind.path}>{kind.title}</Link>} title={kind.title} />
      <PanelContent>
        <Faces answer={answer} skeleton={<Skeleton rows={16} />}>
          {() => null}
        </Faces>
      </PanelContent>
    </Panel>
  );
}
