/** Every email that was asked for: what waits, what was sent, what failed and why. */
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useEvery } from "@/lib/useEvery";
import { Button } from "@/ui/buttons";
import { ListSearch } from "@/ui/fields";
import { isUnderWay, MessageDialog, retryMessages, stateInWords, stopMessage } from "@/ui/messages";
import { MenuItem } from "@/ui/overlays";
import { PageHeader, Panel, SavedViews, Toolbar } from "@/ui/pages";
import { RecordList, SelectionBar, useSelection } from "@/ui/tables";
import { columns, EmailRow } from "./columns";
import { type EmailSearch, STATES } from "./emailSearch";
import { MailBanner } from "./MailBanner";
import { NoEmails } from "./NoEmails";
import { StateLink } from "./StateLink";

const EmailPages = graphql(
  `
    query EmailPages($businessId: UUID!, $filter: EmailFilterInput, $first: Int, $after: String) {
      emails(businessId: $businessId, filter: $filter, first: $first, after: $after) {
        edges {
          node {
            ...EmailRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [EmailRow],
);

const EmailCounts = graphql(`
  query EmailCounts($businessId: UUID!) {
    emailCounts(businessId: $businessId) {
      state
      count
    }
  }
`);

const LOOKED_AT_EVERY = 3_000;

const route = getRouteApi("/outbox");

export function OutboxPage() {
  const { id: businessId } = useBusiness();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/outbox" });
  const filter = { stateIn: search.state ? [search.state] : null, search: search.q ?? null };
  const pages = usePages({ document: EmailPages, variables: { businessId, filter }, connection: (data) => data.emails });
  const counts = useAnswer(EmailCounts, { businessId }, { followsChanges: true });
  const emails = readFragment(EmailRow, pages.nodes);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const selection = useSelection();
  const change = useCallback(
    (changes: EmailSearch) => void navigate({ search: (former) => ({ ...former, ...changes }), replace: true }),
    [navigate],
  );
  useEvery(LOOKED_AT_EVERY, () => {
    if (!emails.some(isUnderWay)) return;
    pages.retry();
    counts.retry();
  });
  const countOf = (state: EmailRow["state"]) =>
    counts.state === "full" ? (counts.data.emailCounts.find((each) => each.state === state)?.count ?? 0) : 0;
  const selected = emails.filter((email) => selection.selected.has(email.id));
  const idsOf = (action: EmailRow["availableActions"][number]) =>
    selected.filter((email) => email.availableActions.includes(action)).map((email) => email.id);

  async function stop(ids: readonly string[]): Promise<void> {
    selection.clear();
    for (const id of ids) await stopMessage(id);
  }

  return (
    <Panel title="Outbox">
      <PageHeader title="Outbox" />
      <Toolbar
        end={
          <ListSearch
            label="Search emails"
            placeholder="Search subject, number"
            value={search.q}
            onChange={(q) => change({ q })}
          />
        }
      >
        <SavedViews label="Views">
          <StateLink state={undefined} search={search} count={0} />
          {STATES.map((state) => (
            <StateLink key={state} state={state} search={search} count={countOf(state)} />
          ))}
        </SavedViews>
      </Toolbar>
      <RecordList
        label="Emails"
        pages={pages}
        columns={columns}
        rows={emails}
        rowKey={(email) => email.id}
        rowLabel={(email) => `${email.subject}, ${stateInWords(email.state).toLowerCase()}`}
        onOpen={(email) => setOpenedId(email.id)}
        selection={selection}
        head={<MailBanner businessId={businessId} />}
        rowMenu={(email) => (
          <>
            <MenuItem onAction={() => setOpenedId(email.id)}>Show</MenuItem>
            {email.availableActions.includes("CANCEL") && <MenuItem onAction={() => void stop([email.id])}>Stop</MenuItem>}
            {email.availableActions.includes("RETRY") && (
              <MenuItem onAction={() => void retryMessages([email.id])}>
                {email.state === "WAITING" ? "Send now" : "Send again"}
              </MenuItem>
            )}
          </>
        )}
        empty={<NoEmails search={search} />}
      />
      {selected.length > 0 && (
        <SelectionBar count={selected.length} onClear={selection.clear}>
          <Button kind="quiet" isDisabled={idsOf("CANCEL").length === 0} onPress={() => void stop(idsOf("CANCEL"))}>
            Stop
          </Button>
          <Button
            kind="quiet"
            isDisabled={idsOf("RETRY").length === 0}
            onPress={() => {
              selection.clear();
              void retryMessages(idsOf("RETRY"));
            }}
          >
            Send again
          </Button>
        </SelectionBar>
      )}
      {openedId && <MessageDialog id={openedId} onClose={() => setOpenedId(null)} />}
    </Panel>
  );
}
