/** One bank statement: what is left to decide, and what was decided. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Answer, useAnswer } from "@/lib/api";
import type { ResultOf } from "@/graphql/graphql";
import { formatCount } from "@/lib/format";
import { PageHeader, Panel, SavedViews, savedView, Toolbar } from "@/ui/pages";
import { ConfirmCertainButton } from "./ConfirmCertainButton";
import { DecidedTransactions } from "./DecidedTransactions";
import { OpenTransactions } from "./OpenTransactions";
import { STATE_OF, type StatementView, VIEW_NAMES, VIEWS } from "./statementSearch";
import styles from "./StatementPage.module.css";
import { Statement } from "./transactions";

const route = getRouteApi("/payments/statements/$statementId");

export function StatementPage() {
  const { statementId } = route.useParams();
  const { view = "open" } = route.useSearch();
  const answer = useAnswer(Statement, { id: statementId }, { followsChanges: true });
  const statement = answer.state === "full" ? answer.data.bankStatement : null;
  return (
    <Panel title={statement?.fileName ?? "Bank statement"}>
      <PageHeader
        back={<Link to="/payments/statements">Bank statements</Link>}
        title={statement?.fileName ?? "Bank statement"}
        status={<Progress answer={answer} />}
        actions={statement && statement.openCount > 0 && <ConfirmCertainButton statementId={statementId} />}
      />
      <Toolbar>
        <SavedViews label="Views">
          {VIEWS.map((each) => (
            <ViewLink key={each} statementId={statementId} view={each} current={view} count={statement?.[COUNT_OF[each]]} />
          ))}
        </SavedViews>
      </Toolbar>
      {view === "open" ? (
        <OpenTransactions key={statementId} statementId={statementId} />
      ) : (
        <DecidedTransactions statementId={statementId} state={STATE_OF[view]} />
      )}
    </Panel>
  );
}

const COUNT_OF = { open: "openCount", matched: "matchedCount", ignored: "ignoredCount" } as const;

interface ViewLinkProps {
  statementId: string;
  view: StatementView;
  current: StatementView;
  count: number | undefined;
}

function ViewLink({ statementId, view, current, count }: ViewLinkProps) {
  return (
    <Link
      to="/payments/statements/$statementId"
      params={{ statementId }}
      search={{ view: view === "open" ? undefined : view }}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={view === current ? "page" : undefined}
      className={savedView}
    >
      {VIEW_NAMES[view]}
      {count !== undefined && ` ${formatCount(count)}`}
    </Link>
  );
}

function Progress({ answer }: { answer: Answer<ResultOf<typeof Statement>> }) {
  if (answer.state !== "full") return null;
  const { openCount, transactionCount, matchedCount, ignoredCount } = answer.data.bankStatement;
  return (
    <span className={styles["progress"]}>
      <progress max={transactionCount} value={matchedCount + ignoredCount} aria-label="Decided" className={styles["bar"]} />
      {openCount === 0 ? "All decided" : `${formatCount(openCount)} of ${formatCount(transactionCount)} left`}
    </span>
  );
}
