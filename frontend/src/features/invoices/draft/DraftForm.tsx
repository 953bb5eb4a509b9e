/** Everything of a draft that can be edited, from the customer to the memo, and its totals. */
import { ApplyWhenFinalized } from "./credit/ApplyWhenFinalized";
import { InvoiceLines } from "./credit/InvoiceLines";
import { Details } from "./details/Details";
import { Discounts } from "./details/Discounts";
import { MetaRow } from "./details/MetaRow";
import { Totals } from "./details/Totals";
import styles from "./DraftForm.module.css";
import { LineEditor } from "./lines/LineEditor";
import type { Draft } from "./model/DraftDetail";

export function DraftForm({ draft, changedLines }: { draft: Draft; changedLines: ReadonlySet<string> }) {
  return (
    <div className={styles["form"]}>
      <MetaRow draft={draft} />
      <LineEditor draft={draft} changedLines={changedLines} />
      {draft.credits ? <InvoiceLines draft={draft} invoiceId={draft.credits.id} /> : <Discounts draft={draft} />}
      <Details draft={draft} />
      <ApplyWhenFinalized draft={draft} />
      <Totals draft={draft} />
    </div>
  );
}
