/** Several drafts of one customer become one. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Refusal, useChange } from "@/lib/api";
import { formatCount } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Dialog, notify } from "@/ui/overlays";
import { useKind } from "../kind/useKind";
import styles from "./BulkDialog.module.css";

const MergeInvoices = graphql(`
  mutation MergeInvoices($input: MergeInvoicesInput!) {
    mergeInvoices(input: $input) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
      }
    }
  }
`);

export function MergeDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const navigate = useNavigate();
  const kind = useKind();
  const [merge, isPending] = useChange(MergeInvoices);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  async function run(): Promise<void> {
    const outcome = await merge({ input: { invoiceIds: [...ids] } });
    if (!outcome.isDone) return setRefusals(outcome.refusals);
    notify(`${formatCount(ids.length)} drafts merged`);
    onClose();
    const merged = outcome.data.mergeInvoices.invoice;
    if (merged) await navigate({ to: kind.detail, params: { invoiceId: merged.id } });
  }

  return (
    <Dialog
      title={`Merge ${formatCount(ids.length)} drafts`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" autoFocus isPending={isPending} onPress={() => void run()}>
            Merge
          </Button>
        </>
      }
    >
      <p>One draft takes all their groups and lines; the originals go. Where their details differ, the first one&apos;s stay.</p>
      {refusals.map((refusal) => (
        <p key={refusal.message} role="alert" className={styles["problem"]}>
          {refusal.message}
        </p>
      ))}
    </Dialog>
  );
}
