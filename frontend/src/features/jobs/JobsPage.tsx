/** The work that Folio does behind an operator's back: what waits, what runs, what failed and why. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { ListChecks } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { usePages } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { MenuItem } from "@/ui/overlays";
import { EmptyState, PageHeader, Panel, SavedViews, savedView, Toolbar } from "@/ui/pages";
import { RecordList, SelectionBar, useSelection } from "@/ui/tables";
import { columns, JobRow } from "./columns";
import { JobDialog } from "./JobDialog";
import { kindInWords } from "./jobKinds";
import { type JobSearch, STATES } from "./jobSearch";
import { STATE_WORDS } from "./JobState";
import { retryJobs } from "./retryJobs";
import { useEvery } from "@/lib/useEvery";

const JobPages = graphql(
  `
    query JobPages($state: JobState, $first: Int, $after: String) {
      jobs(filter: { state: $state }, first: $first, after: $after) {
        edges {
          node {
            ...JobRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [JobRow],
);

const REFRESHED_EVERY = 10_000;

const route = getRouteApi("/jobs");

export function JobsPage() {
  const { state } = route.useSearch();
  const pages = usePages({ document: JobPages, variables: { state }, connection: (data) => data.jobs });
  const jobs = readFragment(JobRow, pages.nodes);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const selection = useSelection();
  const open = (job: JobRow) => setOpenedId(job.id);
  const opened = jobs.find((job) => job.id === openedId);
  useEvery(REFRESHED_EVERY, pages.retry);

  function retry(ids: readonly string[]): void {
    setOpenedId(null);
    selection.clear();
    void retryJobs(ids);
  }

  const failed = jobs.filter((job) => selection.selected.has(job.id) && job.state === "FAILED").map((job) => job.id);
  useShortcuts([{ keys: "r", label: "Try the selected jobs again", run: () => retry(failed) }]);

  return (
    <Panel title="Jobs">
      <PageHeader title="Jobs" />
      <Toolbar>
        <SavedViews label="Views">
          <ViewLink state={undefined} search={{ state }} />
          {STATES.map((each) => (
            <ViewLink key={each} state={each} search={{ state }} />
          ))}
        </SavedViews>
      </Toolbar>
      <RecordList
        label="Jobs"
        pages={pages}
        columns={columns}
        rows={jobs}
        rowKey={(job) => job.id}
        rowLabel={(job) => `${kindInWords(job.kind)}, ${STATE_WORDS[job.state].toLowerCase()}`}
        onOpen={open}
        selection={selection}
        isSearchable={false}
        rowMenu={(job) => (
          <>
            <MenuItem onAction={() => open(job)}>Show</MenuItem>
            <MenuItem isDisabled={job.state !== "FAILED"} onAction={() => retry([job.id])}>
              Try again
            </MenuItem>
          </>
        )}
        empty={<NoJobs state={state} />}
      />
      {selection.selected.size > 0 && (
        <SelectionBar count={selection.selected.size} onClear={selection.clear}>
          <Button isDisabled={failed.length === 0} onPress={() => retry(failed)}>
            Try again
          </Button>
        </SelectionBar>
      )}
      {opened && <JobDialog job={opened} onRetry={() => retry([opened.id])} onClose={() => setOpenedId(null)} />}
    </Panel>
  );
}

function ViewLink({ state, search }: { state: JobSearch["state"]; search: JobSearch }) {
  return (
    <Link
      to="/jobs"
      search={{ state }}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={state === search.state ? "page" : undefined}
      className={savedView}
    >
      {state ? STATE_WORDS[state] : "All"}
    </Link>
  );
}

function NoJobs({ state }: JobSearch) {
  if (state === "FAILED") {
    return (
      <EmptyState icon={<ListChecks size={20} />} title="Nothing failed">
        Jobs that could not be done after several attempts wait here for you.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<ListChecks size={20} />} title={state ? "No such jobs" : "No jobs yet"}>
      Work that follows a change, such as making a PDF, is listed here with what became of it.
    </EmptyState>
  );
}
