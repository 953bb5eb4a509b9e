/** All payments. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Banknote, Download, Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button, buttonLink } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { RecordPaymentDialog } from "@/ui/payments";
import { RecordList } from "@/ui/tables";
import { PaymentViews } from "../PaymentViews";
import { columns, PaymentRow } from "./columns";
import { PaymentFilters } from "./PaymentFilters";
import { filterOf, isNarrowed, type PaymentSearch, SORTS } from "./paymentSearch";
import { PaymentSums } from "./PaymentSums";

const PaymentPages = graphql(
  `
    query PaymentPages($businessId: UUID!, $filter: PaymentFilterInput, $sort: PaymentSort!, $first: Int, $after: String) {
      payments(businessId: $businessId, filter: $filter, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...PaymentRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PaymentRow],
);

const route = getRouteApi("/payments");

export function PaymentsPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/payments" });
  const filter = useMemo(() => filterOf(search), [search]);
  const sort = search.sort ?? "RECEIVED_ON_DESC";
  const [isRecording, setRecording] = useState(false);
  const pages = usePages({
    document: PaymentPages,
    variables: { businessId: business.id, filter, sort },
    connection: (data) => data.payments,
  });
  const open = useCallback(
    (payment: PaymentRow) => void navigate({ to: "/payments/$paymentId", params: { paymentId: payment.id } }),
    [navigate],
  );
  const change = useCallback(
    (changes: PaymentSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useShortcuts([{ keys: "c", label: "Record payment", run: () => setRecording(true), isCommand: true }]);
  const csv = new URLSearchParams({ businessId: business.id, filter: JSON.stringify(filter) });

  return (
    <Panel title="Payments">
      <PageHeader
        title="Payments"
        actions={
          <>
            <a href={`/payments.csv?${csv.toString()}`} download className={buttonLink("secondary")}>
              <Download aria-hidden size={14} />
              CSV
            </a>
            <Button kind="primary" icon={<Plus size={14} />} onPress={() => setRecording(true)}>
              Record payment
            </Button>
          </>
        }
      />
      <Toolbar
        end={
          <ListSearch
            label="Search payments"
            placeholder="Search reference, customer"
            value={search.q}
            onChange={(q) => change({ q })}
          />
        }
      >
        <PaymentViews current={search.view ?? "all"} />
      </Toolbar>
      <PaymentFilters search={search} onChange={change} />
      <PaymentSums businessId={business.id} filter={filter} />
      <RecordList
        label="Payments"
        pages={pages}
        columns={columns}
        rows={readFragment(PaymentRow, pages.nodes)}
        rowKey={(payment) => payment.id}
        rowLabel={(payment) => `Payment of ${payment.customer.name}`}
        onOpen={open}
        sorting={{ by: sort, onSort: (by) => change({ sort: SORTS.find((each) => each === by) }) }}
        empty={<NoPayments search={search} />}
      />
      {isRecording && <RecordPaymentDialog onClose={() => setRecording(false)} />}
    </Panel>
  );
}

function NoPayments({ search }: { search: PaymentSearch }) {
  if (isNarrowed(search)) {
    return (
      <EmptyState icon={<Banknote size={20} />} title="No payment matches">
        References, notes, customers and the numbers of invoices are searched.
      </EmptyState>
    );
  }
  return search.view ? (
    <EmptyState icon={<Banknote size={20} />} title="Nothing here">
      {search.view === "credit" ? "All that came in is on invoices." : "No payment was undone."}
    </EmptyState>
  ) : (
    <EmptyState icon={<Banknote size={20} />} title="No payments yet">
      Record what came in, or import a bank statement: Folio finds the invoices that it pays.
    </EmptyState>
  );
}
