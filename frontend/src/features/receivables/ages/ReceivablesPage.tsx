/** What customers owe on a day, by how late it is. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Download, HandCoins } from "lucide-react";
import { useCallback } from "react";
import { graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { useAnswer, usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { DateField } from "@/ui/fields";
import { EmptyState, Faces, PageHeader, Panel, PanelContent, Toolbar } from "@/ui/pages";
import { RecordList } from "@/ui/tables";
import { CurrencySelect } from "../CurrencySelect";
import { ReceivablesViews } from "../ReceivablesViews";
import { type AgeSearch, SORTS } from "./ageSearch";
import { columns, CustomerAges } from "./columns";
import styles from "./ReceivablesPage.module.css";
import { ReceivablesSummary, Summary } from "./Summary";

const ReceivablesOfDay = graphql(
  `
    query ReceivablesOfDay($businessId: UUID!, $asOf: Date) {
      receivables(businessId: $businessId, asOf: $asOf) {
        asOf
        currencies {
          currency
          ...ReceivablesSummary
        }
      }
    }
  `,
  [ReceivablesSummary],
);

const CustomerAgePages = graphql(
  `
    query CustomerAgePages($businessId: UUID!, $currency: String!, $asOf: Date, $sort: ReceivablesSort!, $first: Int, $after: String) {
      customerReceivables(businessId: $businessId, currency: $currency, asOf: $asOf, sort: $sort, first: $first, after: $after) {
        edges {
          node {
            ...CustomerAges
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CustomerAges],
);

type Part = ResultOf<typeof ReceivablesOfDay>["receivables"]["currencies"][number];

const route = getRouteApi("/receivables");

export function ReceivablesPage() {
  const business = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/receivables" });
  const answer = useAnswer(ReceivablesOfDay, { businessId: business.id, asOf: search.asOf ?? null }, { followsChanges: true });
  const parts = answer.state === "full" ? answer.data.receivables.currencies : [];
  const shown = parts.find((part) => part.currency === search.currency) ?? parts.find((part) => part.currency === business.defaultCurrency) ?? parts[0];
  const change = (changes: AgeSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true });
  const parameters = new URLSearchParams({ businessId: business.id, ...(search.asOf && { asOf: search.asOf }) });

  return (
    <Panel title="Receivables">
      <PageHeader
        title="Receivables"
        actions={
          <a href={`/receivables.csv?${parameters.toString()}`} download className={buttonLink()}>
            <Download aria-hidden size={14} />
            Download CSV
          </a>
        }
      />
      <Toolbar
        end={
          <>
            {shown && (
              <CurrencySelect
                currencies={parts.map((part) => part.currency)}
                value={shown.currency}
                onChange={(currency) => change({ currency })}
              />
            )}
            <span className={styles["asOf"]}>As of</span>
            <DateField
              label="As of the end of"
              isLabelHidden
              value={search.asOf ?? business.today}
              onChange={(day) => change({ asOf: day === business.today ? undefined : day || undefined })}
            />
          </>
        }
      >
        <ReceivablesViews current="ages" />
      </Toolbar>
      {shown ? (
        <Customers part={shown} search={search} isToday={(search.asOf ?? business.today) === business.today} onChange={change} />
      ) : (
        <PanelContent>
          <Faces answer={answer}>
            {({ receivables }) => (
              <EmptyState icon={<HandCoins size={20} />} title="Nothing is owed">
                {`At the end of ${formatDay(receivables.asOf)} every invoice was paid, and no credit was left.`}
              </EmptyState>
            )}
          </Faces>
        </PanelContent>
      )}
    </Panel>
  );
}

interface CustomersProps {
  part: Part;
  search: AgeSearch;
  isToday: boolean;
  onChange: (changes: AgeSearch) => void;
}

function Customers({ part, search, isToday, onChange }: CustomersProps) {
  const business = useBusiness();
  const navigate = useNavigate();
  const sort = search.sort ?? "OVERDUE_DESC";
  const { currency } = part;
  const pages = usePages({
    document: CustomerAgePages,
    variables: { businessId: business.id, currency, asOf: search.asOf, sort },
    connection: (data) => data.customerReceivables,
  });
  const open = useCallback(
    (row: CustomerAges) =>
      void navigate({ to: "/receivables/$customerId", params: { customerId: row.customerId }, search: { currency, asOf: search.asOf } }),
    [navigate, currency, search.asOf],
  );
  return (
    <RecordList
      label={`Customers in ${currency}`}
      pages={pages}
      columns={columns}
      rows={readFragment(CustomerAges, pages.nodes)}
      rowKey={(row) => row.customerId}
      rowLabel={(row) => row.customerName}
      onOpen={open}
      isSearchable={false}
      sorting={{ by: sort, onSort: (by) => onChange({ sort: SORTS.find((each) => each === by) }) }}
      head={<Summary receivables={part} isToday={isToday} />}
      empty={null}
    />
  );
}
