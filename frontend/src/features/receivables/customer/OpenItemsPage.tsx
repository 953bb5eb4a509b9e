/** What one customer's receivables in a currency are made of, on a day. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { FileText, ScrollText, Wallet } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { EmptyState, PageHeader, Panel } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { addressOf, columns, OpenItemRow } from "./columns";
import styles from "./columns.module.css";

const OpenItemPages = graphql(
  `
    query OpenItemPages($customerId: UUID!, $currency: String!, $asOf: Date, $first: Int, $after: String) {
      openItems(customerId: $customerId, currency: $currency, asOf: $asOf, first: $first, after: $after) {
        edges {
          node {
            ...OpenItemRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpenItemRow],
);

const DebtorName = graphql(`
  query DebtorName($id: UUID!) {
    customer(id: $id) {
      id
      name
    }
  }
`);

const route = getRouteApi("/receivables/$customerId");

export function OpenItemsPage() {
  const business = useBusiness();
  const { customerId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const currency = search.currency ?? business.defaultCurrency;
  const asOf = search.asOf ?? business.today;
  const answer = useAnswer(DebtorName, { id: customerId });
  const name = answer.state === "full" ? (answer.data.customer?.name ?? "Customer") : "Customer";
  const pages = usePages({
    document: OpenItemPages,
    variables: { customerId, currency, asOf: search.asOf },
    connection: (data) => data.openItems,
  });
  const open = useCallback(
    (item: OpenItemRow) => {
      if (item.kind === "PAYMENT") void navigate({ to: "/payments/$paymentId", params: { paymentId: item.sourceId } });
      else void navigate({ to: addressOf(item.kind), params: { invoiceId: item.sourceId } });
    },
    [navigate],
  );
  return (
    <Panel title={`${name}, receivables`}>
      <PageHeader
        back={
          <Link to="/receivables" search={{ currency, asOf: search.asOf }}>
            Receivables
          </Link>
        }
        title={name}
        status={<span className={styles["day"]}>{`${currency} at the end of ${formatDay(asOf)}`}</span>}
        actions={
          <>
            <Link
              to="/invoices"
              search={{ view: "all", customer: [customerId], currency: [currency] }}
              className={buttonLink("quiet")}
            >
              <FileText aria-hidden size={14} />
              All invoices
            </Link>
            <Link
              to="/customers/$customerId/statement"
              params={{ customerId }}
              search={{ currency, to: search.asOf }}
              className={buttonLink("primary")}
            >
              <ScrollText aria-hidden size={14} />
              Statement
            </Link>
          </>
        }
      />
      <RecordList
        label={`Open in ${currency}`}
        pages={pages}
        columns={columns(asOf)}
        rows={readFragment(OpenItemRow, pages.nodes)}
        rowKey={(item) => item.sourceId}
        rowLabel={(item) => item.name ?? "Payment"}
        onOpen={open}
        isSearchable={false}
        empty={
          <EmptyState icon={<Wallet size={20} />} title="Nothing was open">
            {`${name} owed nothing in ${currency} on that day, and had no credit left.`}
          </EmptyState>
        }
      />
    </Panel>
  );
}
