/** One invoice: the document as it is printed, and its facts. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { DocumentStatuses } from "@/ui/marks";
import { Faces, PageHeader, Panel, PanelContent } from "@/ui/pages";
import styles from "./InvoicePage.module.css";

const InvoiceDetail = graphql(`
  query InvoiceDetail($id: UUID!) {
    invoice(id: $id) {
      id
      number
      status
      paymentStatus
      isOverdue
      previewHtml
      customer {
        id
        name
      }
    }
  }
`);

const route = getRouteApi("/invoices/$invoiceId");

export function InvoicePage() {
  const { invoiceId } = route.useParams();
  const answer = useAnswer(InvoiceDetail, { id: invoiceId });
  const invoice = answer.state === "full" ? answer.data.invoice : null;
  const title = invoice ? (invoice.number ?? `Draft for ${invoice.customer.name}`) : "Invoice";
  return (
    <Panel title={title}>
      <PageHeader
        back={<Link to="/invoices">Invoices</Link>}
        title={title}
        status={invoice && <DocumentStatuses document={invoice} />}
      />
      <PanelContent>
        <Faces answer={answer}>
          {(data) => (
            <iframe title={`Document of ${title}`} sandbox="" srcDoc={data.invoice.previewHtml} className={styles["page"]} />
          )}
        </Faces>
      </PanelContent>
    </Panel>
  );
}
