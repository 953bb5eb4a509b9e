/** Crediting an invoice: which lines, how much of each, and why; the draft then opens in the editor. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Faces, PageHeader, Panel, PanelContent, Skeleton } from "@/ui/pages";
import { CreditForm } from "./CreditForm";
import { CreditedInvoice } from "./CreditedInvoice";

const InvoiceToCredit = graphql(
  `
    query InvoiceToCredit($id: UUID!) {
      invoice(id: $id) {
        ...CreditedInvoice
      }
    }
  `,
  [CreditedInvoice],
);

const route = getRouteApi("/invoices/$invoiceId/credit");

export function CreditInvoicePage() {
  const { invoiceId } = route.useParams();
  const answer = useAnswer(InvoiceToCredit, { id: invoiceId });
  if (answer.state === "full") return <CreditForm key={invoiceId} invoice={answer.data.invoice} />;
  return (
    <Panel title="Create credit note">
      <PageHeader back={<Link to="/invoices">Invoices</Link>} title="Create credit note" />
      <PanelContent>
        <Faces answer={answer} skeleton={<Skeleton rows={12} />}>
          {() => null}
        </Faces>
      </PanelContent>
    </Panel>
  );
}
