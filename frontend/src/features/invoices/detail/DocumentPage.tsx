/** One document of either kind; an address of the other kind leads to its own. */
import { Link, Navigate } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Faces, PageHeader, Panel, PanelContent, Skeleton } from "@/ui/pages";
import { DraftPage } from "../draft/DraftPage";
import { DraftDetail } from "../draft/model/DraftDetail";
import { FinalPage } from "../final/FinalPage";
import { type Kind, kindOf } from "../kind/kinds";
import { KindContext } from "../kind/useKind";

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
      <KindContext value={kind}>{invoice.status === "DRAFT" ? <DraftPage draft={invoice} /> : <FinalPage id={id} />}</KindContext>
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
