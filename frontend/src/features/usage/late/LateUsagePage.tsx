/** Usage that came after its period was invoiced, and what to do about it. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { FileMinus, FilePlus2, Inbox, X } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { change, usePages } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button } from "@/ui/buttons";
import { MenuItem, notify, notifyRefused } from "@/ui/overlays";
import { EmptyState, PageHeader, Panel, SavedViews, savedView, Toolbar } from "@/ui/pages";
import { RecordList, SelectionBar, useSelection } from "@/ui/tables";
import { columns } from "./columns";
import { IgnoreDialog } from "./IgnoreDialog";
import { BillOnNextInvoice, CreateAdjustmentInvoice, CreditLateUsage } from "./lateChanges";
import { STATUS_OF, VIEW_NAMES, VIEWS } from "./lateSearch";
import { LateUsageDialog } from "./LateUsageDialog";
import { isCredit, LateUsageRow, nameOf } from "./LateUsageRow";

const LateUsagePages = graphql(
  `
    query LateUsagePages($businessId: UUID!, $status: [LateUsageStatus!], $first: Int, $after: String) {
      lateUsage(businessId: $businessId, status: $status, first: $first, after: $after) {
        edges {
          node {
            ...LateUsageRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [LateUsageRow],
);

const route = getRouteApi("/late-usage");

export function LateUsagePage() {
  const business = useBusiness();
  const { view = "open" } = route.useSearch();
  const navigate = useNavigate();
  const selection = useSelection();
  const [opened, setOpened] = useState<LateUsageRow | null>(null);
  const [ignored, setIgnored] = useState<LateUsageRow | null>(null);
  const pages = usePages({
    document: LateUsagePages,
    variables: { businessId: business.id, status: [STATUS_OF[view]] },
    connection: (data) => data.lateUsage,
  });
  const rows = readFragment(LateUsageRow, pages.nodes);

  async function billOnNext(late: LateUsageRow): Promise<void> {
    const outcome = await change(BillOnNextInvoice, { id: late.id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    setOpened(null);
    notify(`Late usage of ${nameOf(late)} goes on the next invoice`);
  }

  async function adjust(ids: readonly string[]): Promise<void> {
    const outcome = await change(CreateAdjustmentInvoice, { lateUsageIds: [...ids] });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    selection.clear();
    const invoiceId = outcome.data.createAdjustmentInvoice.invoice?.id;
    if (invoiceId) await navigate({ to: "/invoices/$invoiceId", params: { invoiceId } });
  }

  async function credit(ids: readonly string[]): Promise<void> {
    const outcome = await change(CreditLateUsage, { lateUsageIds: [...ids] });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    selection.clear();
    const invoiceId = outcome.data.creditLateUsage.invoice?.id;
    if (invoiceId) await navigate({ to: "/credit-notes/$invoiceId", params: { invoiceId } });
  }

  const decisions = {
    onNext: billOnNext,
    onAdjust: (late: LateUsageRow) => adjust([late.id]),
    onCredit: (late: LateUsageRow) => credit([late.id]),
    onIgnore: setIgnored,
  };
  return (
    <Panel title="Late usage">
      <PageHeader title="Late usage" />
      <Toolbar>
        <SavedViews label="Views">
          {VIEWS.map((each) => (
            <Link
              key={each}
              to="/late-usage"
              search={{ view: each === "open" ? undefined : each }}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              aria-current={each === view ? "page" : undefined}
              className={savedView}
            >
              {VIEW_NAMES[each]}
            </Link>
          ))}
        </SavedViews>
      </Toolbar>
      <RecordList
        label="Late usage"
        pages={pages}
        isSearchable={false}
        columns={columns}
        rows={rows}
        rowKey={(late) => late.id}
        rowLabel={(late) => `Late usage of ${nameOf(late)}`}
        onOpen={setOpened}
        selection={view === "open" ? selection : undefined}
        rowMenu={
          view === "open"
            ? (late) => (
                <>
                  <MenuItem icon={<Inbox size={14} />} onAction={() => void billOnNext(late)}>
                    Bill on the next invoice
                  </MenuItem>
                  {isCredit(late) ? (
                    <MenuItem icon={<FileMinus size={14} />} onAction={() => void credit([late.id])}>
                      Make a credit note
                    </MenuItem>
                  ) : (
                    <MenuItem icon={<FilePlus2 size={14} />} onAction={() => void adjust([late.id])}>
                      Make an adjustment invoice
                    </MenuItem>
                  )}
                  <MenuItem icon={<X size={14} />} onAction={() => setIgnored(late)}>
                    Ignore
                  </MenuItem>
                </>
              )
            : undefined
        }
        empty={
          <EmptyState icon={<Inbox size={20} />} title={view === "open" ? "Nothing to decide" : "Nothing here"}>
            Usage that arrives after its period was invoiced waits here, with what it adds.
          </EmptyState>
        }
      />
      {view === "open" && (
        <SelectionBar count={selection.selected.size} onClear={selection.clear}>
          <Button kind="quiet" onPress={() => void adjust([...selection.selected])}>
            One adjustment invoice
          </Button>
          {rows.some((late) => selection.selected.has(late.id) && isCredit(late)) && (
            <Button kind="quiet" onPress={() => void credit([...selection.selected])}>
              One credit note
            </Button>
          )}
        </SelectionBar>
      )}
      {opened && <LateUsageDialog late={opened} decisions={decisions} onClose={() => setOpened(null)} />}
      {ignored && <IgnoreDialog late={ignored} onClose={() => setIgnored(null)} />}
    </Panel>
  );
}

