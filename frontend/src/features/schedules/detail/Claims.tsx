/** The billing dates billed so far, and the invoice of each. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { change, useAnswer } from "@/lib/api";
import { formatDay } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Amount, DocumentStatus } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { useBilling } from "../useBilling";
import { BillAgain } from "./scheduleChanges";
import styles from "./Phases.module.css";

const ClaimsOfSchedule = graphql(`
  query ClaimsOfSchedule($id: UUID!) {
    schedule(id: $id) {
      id
      claims {
        id
        billingDate
        releasedAt
        invoice {
          id
          number
          status
          paymentStatus
          isOverdue
          total {
            amount
            currency
          }
        }
      }
    }
  }
`);

type Claim = NonNullable<ResultOf<typeof ClaimsOfSchedule>["schedule"]>["claims"][number];

const COLUMNS: readonly Column<Claim>[] = [
  { id: "date", header: "Billing date", cell: (claim) => formatDay(claim.billingDate) },
  {
    id: "invoice",
    header: "Invoice",
    grows: true,
    cell: ({ invoice }) =>
      invoice ? (
        <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }} className={styles["name"]}>
          {invoice.number ?? "Draft"}
        </Link>
      ) : (
        "None: deleted, or nothing was due"
      ),
  },
  { id: "status", header: "Status", cell: (claim) => <ClaimStatus claim={claim} /> },
  { id: "total", header: "Total", isNumeric: true, cell: ({ invoice }) => invoice && <Amount money={invoice.total} /> },
];

export function Claims({ scheduleId }: { scheduleId: string }) {
  const answer = useAnswer(ClaimsOfSchedule, { id: scheduleId }, { followsChanges: true });
  const [bill] = useBilling();

  async function billAgain(claim: Claim): Promise<void> {
    const outcome = await change(BillAgain, { id: scheduleId, billingDate: claim.billingDate });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`${formatDay(claim.billingDate)} will be billed again`, { action: { label: "Bill now", run: () => void bill() } });
  }

  return (
    <Section title="Billed so far" help="Each billing date is billed once. One whose invoice was voided or deleted can be released.">
      <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
        {({ schedule }) => (
          <PlainTable
            label="Billing dates"
            columns={COLUMNS}
            rows={[...(schedule?.claims ?? [])].reverse()}
            rowKey={(claim) => claim.id}
            empty="Nothing yet."
            actions={(claim) =>
              isReleasable(claim) && (
                <Button size="small" kind="quiet" onPress={() => void billAgain(claim)}>
                  Bill again
                </Button>
              )
            }
          />
        )}
      </Faces>
    </Section>
  );
}

function ClaimStatus({ claim }: { claim: Claim }) {
  if (claim.releasedAt) return <span className={styles["note"]}>Released</span>;
  return claim.invoice && <DocumentStatus document={claim.invoice} />;
}

function isReleasable(claim: Claim): boolean {
  return claim.releasedAt === null && (claim.invoice === null || claim.invoice.status === "VOIDED");
}
