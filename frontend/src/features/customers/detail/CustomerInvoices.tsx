/** The customer's latest invoices, and what all of them add up to. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatDay, formatMoney } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { Amount, DocumentStatus } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./CustomerFacts.module.css";

const InvoicesOfCustomer = graphql(`
  query InvoicesOfCustomer($businessId: UUID!, $customerIds: [UUID!]!) {
    invoices(businessId: $businessId, filter: { customerIds: $customerIds }, sort: ISSUE_ON_DESC, first: 8) {
      edges {
        node {
          id
          number
          status
          paymentStatus
          isOverdue
          issueOn
          total {
            amount
            currency
          }
        }
      }
    }
    invoiceTotals(businessId: $businessId, filter: { customerIds: $customerIds }) {
      count
      byCurrency {
        currency
        balance {
          amount
          currency
        }
      }
    }
  }
`);

type Invoice = ResultOf<typeof InvoicesOfCustomer>["invoices"]["edges"][number]["node"];

const COLUMNS: readonly Column<Invoice>[] = [
  {
    id: "number",
    header: "Number",
    grows: true,
    cell: (invoice) => (
      <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} className={styles["link"]}>
        {invoice.number ?? "Draft"}
      </Link>
    ),
  },
  { id: "status", header: "Status", cell: (invoice) => <DocumentStatus document={invoice} /> },
  { id: "issued", header: "Issued", isNumeric: true, cell: (invoice) => (invoice.issueOn ? formatDay(invoice.issueOn) : "–") },
  { id: "total", header: "Total", isNumeric: true, cell: (invoice) => <Amount money={invoice.total} /> },
];

export function CustomerInvoices({ customerId }: { customerId: string }) {
  const business = useBusiness();
  const variables = { businessId: business.id, customerIds: [customerId] };
  const answer = useAnswer(InvoicesOfCustomer, variables, { followsChanges: true });
  const totals = answer.state === "full" ? answer.data.invoiceTotals : null;
  const owed = totals?.byCurrency.map((sum) => formatMoney(sum.balance)).join(" · ");
  return (
    <Section
      title="Invoices"
      help={owed && `${owed} to be paid`}
      actions={
        <Link to="/invoices" search={{ view: "all", customer: [customerId] }} className={buttonLink("secondary", "small")}>
          {totals ? `All ${formatCount(totals.count)}` : "All"}
        </Link>
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={4} />}>
        {({ invoices }) => (
          <PlainTable
            label="Invoices"
            columns={COLUMNS}
            rows={invoices.edges.map((edge) => edge.node)}
            rowKey={(invoice) => invoice.id}
            empty="None yet."
          />
        )}
      </Faces>
    </Section>
  );
}
