/** Finalizing: what it does, the number it gives or asks for, and what stands in its way. */
import { useEffect, useState } from "react";
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
import { kindOf } from "../kind/kinds";
import { EmailDraft } from "../sending/EmailDraft";
import { EmailLine } from "../sending/EmailLine";
import { SendDialog } from "../sending/SendDialog";
import { useSending } from "../sending/useSending";
import styles from "./FinalizeDialog.module.css";
import { Finalize, NumberToGive, TryFinalizing } from "./finalizing";
import { useNextDraft } from "./useNextDraft";

export function FinalizeDialog({ invoice, onClose }: { invoice: Draft; onClose: () => void }) {
  const { id: businessId } = useBusiness();
  const kind = kindOf(invoice);
  const answer = useAnswer(NumberToGive, { businessId, documentType: kind.documentType });
  const rule = answer.state === "full" ? answer.data.numberingRule : null;
  const isManual = rule?.mode === "MANUAL";
  const obstacles = useObstacles(invoice.id);
  const { findings, problem } = useChecks(invoice.id, invoice.version);
  const isForbidden = findings?.some((finding) => finding.severity === "ERROR") ?? false;
  const [number, setNumber] = useState("");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(Finalize);
  const { go: goToNextDraft, keepPlace } = useNextDraft(invoice);
  useEffect(keepPlace, [keepPlace]);
  const sending = useSending(invoice);
  const canSend = invoice.availableActions.includes("FINALIZE_AND_SEND");
  const email = useAnswer(EmailDraft, { invoiceId: invoice.id, input: null }, { pause: !canSend });
  const recipients = email.state === "full" ? email.data.emailDraft.recipients : null;
  const [isEditingEmail, setEditingEmail] = useState(false);
  const given = isManual ? number.trim() : null;
  const placed = placeRefusals(refusals.map((each) => (each.code.startsWith("NUMBER_") ? { ...each, field: "number" } : each)), [
    ...(isManual ? ["number"] : []),
  ]);

  async function finalize(): Promise<void> {
    const outcome = await send({ id: invoice.id, number: given, expectedVersion: invoice.version });
    if (!outcome.isDone) return setRefusals(outcome.refusals);
    onClose();
    const action = { label: "Next draft", run: goToNextDraft };
    notify(`Finalized as ${outcome.data.finalizeInvoice.invoice?.number ?? `a ${kind.one}`}`, { action });
  }

  async function finalizeAndSend(): Promise<void> {
    if (!recipients?.length) return setEditingEmail(true);
    const refused = await sending.send({}, given);
    if (refused.length > 0) setRefusals(refused);
    else onClose();
  }

  if (isEditingEmail) return <SendDialog invoice={invoice} number={given} onClose={onClose} />;
  return (
    <Dialog
      title={`Finalize ${kind.one}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          {/* A button that cannot be pressed cannot have the keyboard. */}
          <Button key={String(isForbidden)} size="form" autoFocus={isForbidden} onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind={canSend ? "secondary" : "primary"}
            size="form"
            autoFocus={!isManual && !canSend}
            isPending={isPending}
            isDisabled={isForbidden || given === ""}
            onPress={() => void finalize()}
          >
            Finalize
          </Button>
          {canSend && (
            <Button
              kind="primary"
              size="form"
              autoFocus={!isManual}
              isPending={sending.isPending || email.state === "loading"}
              isDisabled={isForbidden || given === ""}
              onPress={() => void finalizeAndSend()}
            >
              Finalize and send
            </Button>
          )}
        </>
      }
    >
      <p>
        The {kind.one} of <strong className={styles["amount"]}>{formatMoney(invoice.total)}</strong> to{" "}
        <strong className={styles["amount"]}>{invoice.billTo?.name ?? invoice.customer.name}</strong> gets its number and can no longer be
        edited.
        {invoice.credits && invoice.appliesWhenFinalized && ` It is applied to ${invoice.credits.number ?? "its invoice"}, up to what that owes.`}
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
          label={`${kind.documentType === "INVOICE" ? "Invoice" : "Credit note"} number`}
          autoFocus
          value={number}
          onChange={setNumber}
          onKeyDown={(event) => event.key === "Enter" && !isForbidden && number.trim() !== "" && void finalize()}
          error={placed.fields["number"]}
        />
      )}
      {canSend && email.state === "loading" && <Skeleton rows={1} />}
      {canSend && <EmailLine recipients={recipients} onEdit={() => setEditingEmail(true)} />}
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

/** What the draft warns of beside the checks, which look at its taxes anew. */
function hintsOf({ warnings, hasNewUsage }: Draft): Hint[] {
  const usage = { message: "New usage has arrived since the last calculation. Recalculate to bill it." };
  const others = warnings.filter((warning) => warning.code !== "TAX_RATE_MISSING");
  return hasNewUsage ? [...others, usage] : others;
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
