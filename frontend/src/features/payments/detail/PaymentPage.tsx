/** One payment: what came in, what it pays, and what is left of it. */
import { getRouteApi, Link } from "@tanstack/react-router";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { useAnswer, useChange } from "@/lib/api";
import { formatDay, formatInstant, formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Amount, Pill } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { Banner, Columns, Faces, Facts, PageHeader, Panel, PanelContent, PanelFooter, Section } from "@/ui/pages";
import { ApplyPayment, METHOD_NAMES, UndoPaymentDialog } from "@/ui/payments";
import { ActivityList } from "@/ui/records";
import { Allocations } from "./Allocations";
import { PaymentDetail, type ShownPayment } from "./PaymentDetail";
import styles from "./PaymentPage.module.css";

const route = getRouteApi("/payments/$paymentId");

const SOURCES = { MANUAL: "By hand", STATUS: "Payment status set by hand", STATEMENT: "Bank statement" } as const;

export function PaymentPage() {
  const { paymentId } = route.useParams();
  const answer = useAnswer(PaymentDetail, { id: paymentId }, { followsChanges: true });
  const payment = answer.state === "full" ? answer.data.payment : null;
  const [isUndoing, setUndoing] = useState(false);
  const title = payment ? `${formatMoney(payment.amount)} from ${payment.customer.name}` : "Payment";
  return (
    <Panel title={title}>
      <PageHeader
        back={<Link to="/payments">Payments</Link>}
        title={title}
        status={payment?.undoneAt && <Pill tone="grey">Undone</Pill>}
        actions={
          payment?.availableActions.includes("UNDO") && (
            <Button kind="quiet" icon={<Undo2 size={14} />} onPress={() => setUndoing(true)}>
              Undo payment
            </Button>
          )
        }
      />
      <PanelContent>
        <Faces answer={answer}>
          {(data) => (
            <Columns aside={<PaymentFacts payment={data.payment} />}>
              {data.payment.undoneAt && (
                <Banner tone="grey">
                  Undone on {formatInstant(data.payment.undoneAt)} by {data.payment.undoneBy}: {data.payment.undoReason}
                </Banner>
              )}
              <Section title="Pays" actions={data.payment.availableActions.includes("APPLY") && <Apply payment={data.payment} />}>
                <Allocations allocations={data.payment.allocations} />
              </Section>
              <Section title="Activity">
                <ActivityList subjectType="Payment" subjectId={data.payment.id} />
              </Section>
            </Columns>
          )}
        </Faces>
      </PanelContent>
      <PanelFooter hints={[{ keys: "g m", does: "payments" }]} />
      {isUndoing && payment && <UndoPaymentDialog payment={payment} onClose={() => setUndoing(false)} />}
    </Panel>
  );
}

function Apply({ payment }: { payment: ShownPayment }) {
  const [send, isPending] = useChange(ApplyPayment);
  async function apply(): Promise<void> {
    const outcome = await send({ id: payment.id, input: { expectedVersion: payment.version } });
    if (outcome.isDone) notify("Put on the oldest open invoices");
    else notifyRefused(outcome.refusals);
  }
  return (
    <Button size="small" isPending={isPending} onPress={() => void apply()}>
      Put the rest on open invoices
    </Button>
  );
}

function PaymentFacts({ payment }: { payment: ShownPayment }) {
  const { customer, bankTransaction } = payment;
  return (
    <Section title="Facts">
      <Facts
        facts={[
          { name: "Amount", value: <Amount money={payment.amount} /> },
          { name: "On invoices", value: <Amount money={payment.applied} isQuiet /> },
          { name: "Credit on account", value: <Amount money={payment.credit} isQuiet /> },
          {
            name: "Customer",
            value: (
              <Link to="/customers/$customerId" params={{ customerId: customer.id }} className={styles["link"]}>
                {customer.name}
              </Link>
            ),
          },
          { name: "Received", value: formatDay(payment.receivedOn) },
          { name: "Method", value: METHOD_NAMES[payment.method] },
          { name: "Reference", value: payment.reference },
          { name: "Note", value: payment.note },
          { name: "From", value: SOURCES[payment.source] },
          { name: "Bank’s text", value: bankTransaction && [bankTransaction.counterparty, bankTransaction.description].filter(Boolean).join(": ") },
          { name: "Recorded", value: `${formatInstant(payment.createdAt)} by ${payment.recordedBy}` },
        ]}
      />
    </Section>
  );
}
