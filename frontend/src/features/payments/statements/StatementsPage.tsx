/** Imported bank statements, and how far their matching is. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Landmark, Upload } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount, formatInstant } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { EmptyState, PageHeader, Panel, Toolbar } from "@/ui/pages";
import { type Column, RecordList } from "@/ui/tables";
import { PaymentViews } from "../PaymentViews";

const StatementRow = graphql(`
  fragment StatementRow on BankStatement {
    id
    fileName
    importedBy
    importedAt
    transactionCount
    openCount
    matchedCount
    ignoredCount
  }
`);

type StatementRow = ResultOf<typeof StatementRow>;

const StatementPages = graphql(
  `
    query StatementPages($businessId: UUID!, $first: Int, $after: String) {
      bankStatements(businessId: $businessId, first: $first, after: $after) {
        edges {
          node {
            ...StatementRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StatementRow],
);

const COLUMNS: readonly Column<StatementRow>[] = [
  { id: "file", header: "File", grows: true, cell: (statement) => statement.fileName },
  { id: "when", header: "Imported", cell: (statement) => formatInstant(statement.importedAt) },
  { id: "who", header: "By", hides: "medium", cell: (statement) => statement.importedBy },
  { id: "count", header: "Transactions", isNumeric: true, cell: (statement) => formatCount(statement.transactionCount) },
  { id: "matched", header: "Matched", isNumeric: true, hides: "medium", cell: (statement) => formatCount(statement.matchedCount) },
  { id: "ignored", header: "Ignored", isNumeric: true, hides: "medium", cell: (statement) => formatCount(statement.ignoredCount) },
  {
    id: "open",
    header: "Left",
    cell: ({ openCount }) =>
      openCount > 0 ? <Pill tone="amber">{`${formatCount(openCount)} left`}</Pill> : <Pill tone="green">Done</Pill>,
  },
];

export function StatementsPage() {
  const business = useBusiness();
  const navigate = useNavigate();
  const pages = usePages({
    document: StatementPages,
    variables: { businessId: business.id },
    connection: (data) => data.bankStatements,
  });
  const open = useCallback(
    (statement: StatementRow) =>
      void navigate({ to: "/payments/statements/$statementId", params: { statementId: statement.id } }),
    [navigate],
  );
  useShortcuts([
    { keys: "c", label: "Import bank statement", run: () => void navigate({ to: "/payments/statements/import" }), isCommand: true },
  ]);
  return (
    <Panel title="Bank statements">
      <PageHeader title="Payments" actions={<ImportLink />} />
      <Toolbar>
        <PaymentViews current="statements" />
      </Toolbar>
      <RecordList
        label="Bank statements"
        isSearchable={false}
        pages={pages}
        columns={COLUMNS}
        rows={readFragment(StatementRow, pages.nodes)}
        rowKey={(statement) => statement.id}
        rowLabel={(statement) => `Statement ${statement.fileName}`}
        onOpen={open}
        empty={
          <EmptyState icon={<Landmark size={20} />} title="No bank statements yet" action={<ImportLink />}>
            Import what your bank exports: Folio finds the invoices that were paid, and you confirm them.
          </EmptyState>
        }
      />
    </Panel>
  );
}

function ImportLink() {
  return (
    <Link to="/payments/statements/import" className={buttonLink("primary")}>
      <Upload aria-hidden size={14} />
      Import statement
    </Link>
  );
}
