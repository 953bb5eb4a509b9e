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
import { Checklist, type Hint } from "../checks/Checklist";
import { useChecks } from "../checks/useChecks";
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
  const { findings, problem } = useChecks(invoice.id, invoice.version);
  const isForbidden = findings?.some((finding) => finding.severity === "ERROR") ?? false;
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
          {/* A button that cannot be pressed cannot have the keyboard. */}
          <Button key={String(isForbidden)} size="form" autoFocus={isForbidden} onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            size="form"
            autoFocus={!isManual}
            isPending={isPending}
            isDisabled={isForbidden || (isManual && number.trim() === "")}
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
          onKeyDown={(event) => event.key === "Enter" && !isForbidden && number.trim() !== "" && void finalize()}
          error={placed.fields["number"]}
        />
      )}
      {placed.others.map((message) => (
        <Banner key={message} tone="red">
          {message}
        </Banner>
      ))}
      {refusals.length === 0 &&
        !isForbidden &&
        obstacles.map((message) => (
          <Banner key={message} tone="red">
            {message}
          </Banner>
        ))}
      {findings && <Checklist findings={findings} hints={hintsOf(invoice)} customerId={invoice.customer.id} onLeave={onClose} />}
      {!findings && problem && <Banner>It could not be checked what is missing: {problem.message}</Banner>}
      {!findings && !problem && <Skeleton rows={2} />}
    </Dialog>
  );
}

function hintsOf({ warnings, hasNewUsage }: Draft): Hint[] {
  const usage = { message: "New usage has arrived since the last calculation. Recalculate to bill it." };
  return hasNewUsage ? [...warnings, usage] : warnings;
}

/** The number is asked for here, and the checklist says what else may not be. */
const SAID_ELSEWHERE = ["NUMBER_REQUIRED", "COMPLIANCE_ERRORS"];

/** What would be refused besides, found out before it is tried. */
function useObstacles(id: string): string[] {
  const [obstacles, setObstacles] = useState<string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void dryRun(TryFinalizing, { invoiceIds: [id] }).then((outcome) => {
      if (!isCurrent || !outcome.isDone) return;
      const refused = outcome.data.finalizeInvoices.results?.flatMap((result) => result.userErrors) ?? [];
      setObstacles(refused.filter((each) => !SAID_ELSEWHERE.includes(each.code)).map((each) => each.message));
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return obstacles;
}
