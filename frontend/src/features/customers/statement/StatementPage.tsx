/** A customer's statement of account: the period, how it is printed, and the files. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Download, Users } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { EmptyState, Faces, PageHeader, Panel, PanelContent, PanelFooter, Toolbar } from "@/ui/pages";
import { StatementPeriod } from "./StatementPeriod";
import { StatementPreview } from "./StatementPreview";
import type { StatementSearch } from "./statementSearch";

const StatementAccounts = graphql(`
  query StatementAccounts($id: UUID!) {
    customer(id: $id) {
      id
      name
      currency
    }
    accountCurrencies(customerId: $id)
  }
`);

const route = getRouteApi("/customers/$customerId/statement");

export function StatementPage() {
  const business = useBusiness();
  const { customerId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/customers/$customerId/statement" });
  const answer = useAnswer(StatementAccounts, { id: customerId });
  const customer = answer.state === "full" ? answer.data.customer : null;
  const accounts = answer.state === "full" ? answer.data.accountCurrencies : [];
  const own = customer?.currency ?? business.defaultCurrency;
  const currency = search.currency ?? accounts.find((each) => each === own) ?? accounts[0] ?? own;
  const to = search.to ?? business.today;
  const from = search.from ?? monthsBefore(to);
  const change = (changes: StatementSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true });
  const parameters = new URLSearchParams({ currency, firstDay: from, lastDay: to }).toString();
  const pdf = `/customers/${customerId}/statement.pdf?${parameters}`;
  useShortcuts([{ keys: "p", label: "Open PDF", run: () => window.open(pdf), isCommand: true }]);

  return (
    <Panel title={customer ? `Statement of ${customer.name}` : "Statement"}>
      <PageHeader
        back={
          <Link to="/customers/$customerId" params={{ customerId }}>
            {customer?.name ?? "Customer"}
          </Link>
        }
        title="Statement of account"
        actions={
          <>
            <a href={`/customers/${customerId}/statement.csv?${parameters}`} download className={buttonLink()}>
              <Download aria-hidden size={14} />
              Download CSV
            </a>
            <a href={pdf} download className={buttonLink("primary")}>
              <Download aria-hidden size={14} />
              Download PDF
            </a>
          </>
        }
      />
      <Toolbar>
        <StatementPeriod accounts={accounts} currency={currency} from={from} to={to} onChange={change} />
      </Toolbar>
      <PanelContent isPadded>
        <Faces answer={answer}>
          {(data) =>
            data.customer ? (
              <StatementPreview customerId={customerId} currency={currency} from={from} to={to} />
            ) : (
              <EmptyState icon={<Users size={20} />} title="No such customer" action={<Link to="/customers">All customers</Link>}>
                This address names a customer that is not here.
              </EmptyState>
            )
          }
        </Faces>
      </PanelContent>
      <PanelFooter hints={[{ keys: "p", does: "PDF" }]} />
    </Panel>
  );
}

/** The first day of the month two months before, as the API has it. */
function monthsBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 2);
  return date.toISOString().slice(0, 10);
}
