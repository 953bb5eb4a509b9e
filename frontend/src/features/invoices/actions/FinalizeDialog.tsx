/** Finalizing: what it does, the number it gives or asks for, and what stands in its way. */
import { useEffect, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { dryRun, placeRefusals, type Refusal, useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { Dialog, notify } from "@/ui/overlays";
import { Banner, Skeleton } from "@/ui/pages";
import type { Draft } from "../draft/model/DraftDetail";
import styles from "./FinalizeDialog.module.css";
import { useNextDraft } from "./useNextDraft";

const NumberToGive = graphql(`
  query NumberToGive($businessId: UUID!) {
    numberingRule(businessId: $businessId) {
      mode
      nextNumber
    }
  }
`);

const TryFinalizing = graphql(`
  mutation TryFinalizing($invoiceIds: [UUID!]!) {
    finalizeInvoices(input: { invoiceIds: $invoiceIds, dryRun: true }) {
      userErrors {
        code
        message
        field
      }
      results {
        invoiceId
        userErrors {
          code
          message
          field
        }
      }
    }
  }
`);

const Finalize = graphql(`
  mutation Finalize($id: UUID!, $number: String, $expectedVersion: Int) {
    finalizeInvoice(id: $id, input: { number: $number, expectedVersion: $expectedVersion }) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
        version
        status
        paymentStatus
        number
        issueOn
        dueOn
        isOverdue
        availableActions
      }
    }
  }
`);

export function FinalizeDialog({ invoice, onClose }: { invoice: Draft; onClose: () => void }) {
  const { id: businessId } = useBusiness();
  const answer = useAnswer(NumberToGive, { businessId });
  const rule = answer.state === "full" ? answer.data.numberingRule : null;
  const isManual = rule?.mode === "MANUAL";
  const obstacles = useObstacles(invoice.id);
  const [number, setNumber] = useState("");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(Finalize);
  const goToNextDraft = useNextDraft(invoice.id);
  const placed = placeRefusals(refusals.map((each) => (each.code.startsWith("NUMBER_") ? { ...each, field: "number" } : each)), [
    ...(isManual ? ["number"] : []),
  ]);

  async function finalize(): Promise<void> {
    const given = isManual ? number.trim() : null;
    const outcome = await send({ id: invoice.id, number: given, expectedVersion: invoice.version });
    if (!outcome.isDone) return setRefusals(outcome.refusals);
    onClose();
    const action = { label: "Next draft", run: goToNextDraft };
    notify(`Finalized as ${outcome.data.finalizeInvoice.invoice?.number ?? "an invoice"}`, { action });
  }

  return (
    <Dialog
      title="Finalize invoice"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button size="form" onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            size="form"
            autoFocus={!isManual}
            isPending={isPending}
            isDisabled={isManual && number.trim() === ""}
            onPress={() => void finalize()}
          >
            Finalize
          </Button>
        </>
      }
    >
      <p>
        <strong className={styles["amount"]}>{formatMoney(invoice.total)}</strong> to{" "}
        <strong className={styles["amount"]}>{invoice.billTo?.name ?? invoice.customer.name}</strong>. The invoice gets its number and can
        no longer be edited.
      </p>
      {!rule && <Skeleton rows={1} />}
      {rule && !isManual && (
        <div className={styles["next"]}>
          <span>Next in sequence</span>
          <strong>{rule.nextNumber}</strong>
        </div>
      )}
      {isManual && (
        <TextField
          label="Invoice number"
          autoFocus
          value={number}
          onChange={setNumber}
          onKeyDown={(event) => event.key === "Enter" && number.trim() !== "" && void finalize()}
          error={placed.fields["number"]}
        />
      )}
      {placed.others.map((message) => (
        <Banner key={message} tone="red">
          {message}
        </Banner>
      ))}
      {refusals.length === 0 &&
        obstacles.map((message) => (
          <Banner key={message} tone="red">
            {message}
          </Banner>
        ))}
      {invoice.warnings.map((warning) => (
        <Banner key={warning.message}>{warning.message}</Banner>
      ))}
      {invoice.hasNewUsage && <Banner>New usage has arrived since the last calculation. Recalculate to bill it.</Banner>}
    </Dialog>
  );
}

/** What would be refused, found out before it is tried; the number is asked for here. */
function useObstacles(id: string): string[] {
  const [obstacles, setObstacles] = useState<string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void dryRun(TryFinalizing, { invoiceIds: [id] }).then((outcome) => {
      if (!isCurrent || !outcome.isDone) return;
      const refused = outcome.data.finalizeInvoices.results?.flatMap((result) => result.userErrors) ?? [];
      setObstacles(refused.filter((each) => each.code !== "NUMBER_REQUIRED").map((each) => each.message));
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return obstacles;
}
