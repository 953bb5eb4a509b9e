/** One invoice: the editor while it is a draft, the document and its facts afterwards. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Faces, PageHeader, Panel, PanelContent, Skeleton } from "@/ui/pages";
import { DraftPage } from "../draft/DraftPage";
import { DraftDetail } from "../draft/model/DraftDetail";
import { FinalPage } from "../final/FinalPage";

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

const route = getRouteApi("/invoices/$invoiceId");

export function InvoicePage() {
  const { invoiceId } = route.useParams();
  // Another invoice is another screen: nothing typed on the former one stays.
  return <InvoiceScreen key={invoiceId} id={invoiceId} />;
}

function InvoiceScreen({ id }: { id: string }) {
  const answer = useAnswer(InvoiceDetail, { id });
  if (answer.state === "full") {
    const { invoice } = answer.data;
    return invoice.status === "DRAFT" ? <DraftPage draft={invoice} /> : <FinalPage id={id} />;
  }
  return (
    <Panel title="Invoice">
      <PageHeader back={<Link to="/invoices">Invoices</Link>} title="Invoice" />
      <PanelContent>
        <Faces answer={answer} skeleton={<Skeleton rows={16} />}>
          {() => null}
        </Faces>
      </PanelContent>
    </Panel>
  );
}
