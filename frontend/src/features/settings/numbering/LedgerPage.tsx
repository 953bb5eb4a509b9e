/** Every number of a sequence, what became of it, and the proof that none is missing. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Download, Hash } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { buttonLink } from "@/ui/buttons";
import { EmptyState } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { SettingsScreen } from "../parts/SettingsScreen";
import { LedgerEntry, ledgerColumns } from "./ledgerColumns";
import { LedgerProof } from "./LedgerProof";
import { documentTypeOf } from "./ledgerSearch";
import { SequenceTabs } from "./SequenceTabs";

const LedgerPages = graphql(
  `
    query LedgerPages($businessId: UUID!, $documentType: DocumentType!, $first: Int, $after: String) {
      numberLedger(businessId: $businessId, documentType: $documentType) {
        entries(first: $first, after: $after) {
          edges {
            node {
              ...LedgerEntry
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [LedgerEntry],
);

const route = getRouteApi("/settings/number-ledger");

export function LedgerPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate();
  const documentType = documentTypeOf(search);
  const pages = usePages({
    document: LedgerPages,
    variables: { businessId: business.id, documentType },
    connection: (data) => data.numberLedger.entries,
  });
  const open = useCallback(
    (entry: LedgerEntry) => {
      const invoiceId = entry.invoice?.id;
      if (invoiceId) void navigate({ to: "/invoices/$invoiceId", params: { invoiceId } });
    },
    [navigate],
  );
  return (
    <SettingsScreen
      title="Number ledger"
      isBare
      actions={
        <a
          href={`/numbers.csv?${new URLSearchParams({ businessId: business.id, documentType }).toString()}`}
          download
          className={buttonLink()}
        >
          <Download aria-hidden size={14} />
          Download CSV
        </a>
      }
      toolbar={<SequenceTabs to="/settings/number-ledger" search={search} />}
    >
      <RecordList
        label="Number ledger"
        pages={pages}
        columns={ledgerColumns}
        rows={readFragment(LedgerEntry, pages.nodes)}
        rowKey={(entry) => entry.id}
        rowLabel={(entry) => entry.number ?? "Numbers passed over"}
        onOpen={open}
        isSearchable={false}
        head={<LedgerProof businessId={business.id} documentType={documentType} />}
        empty={
          <EmptyState icon={<Hash size={20} />} title="No numbers yet">
            Every number that a document gets stands here, and what became of it.
          </EmptyState>
        }
      />
    </SettingsScreen>
  );
}
