/** What late usage adds, line by line, and what can be decided. */
import { Link } from "@tanstack/react-router";
import { formatCount, formatInstant, formatMoney, formatPeriod, formatQuantity, formatRate } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Dialog } from "@/ui/overlays";
import { Facts } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { isCredit, type LateUsageRow, nameOf } from "./LateUsageRow";

interface Decisions {
  onNext: (late: LateUsageRow) => Promise<void>;
  onAdjust: (late: LateUsageRow) => Promise<void>;
  onCredit: (late: LateUsageRow) => Promise<void>;
  onIgnore: (late: LateUsageRow) => void;
}

interface LateUsageDialogProps {
  late: LateUsageRow;
  decisions: Decisions;
  onClose: () => void;
}

interface Line {
  groupName: string;
  name: string;
  quantity: string;
  rate: string;
}

export function LateUsageDialog({ late, decisions, onClose }: LateUsageDialogProps) {
  const { currency } = late.effect;
  const { invoice, billedOn } = late;
  const columns: readonly Column<Line>[] = [
    { id: "name", header: "Line", grows: true, cell: (line) => `${line.groupName}: ${line.name}` },
    { id: "quantity", header: "Quantity", isNumeric: true, cell: (line) => formatQuantity(line.quantity) },
    { id: "rate", header: "Unit price", isNumeric: true, cell: (line) => formatRate(line.rate, currency) },
  ];
  return (
    <Dialog
      title={`Late usage of ${nameOf(late)}`}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        late.status === "OPEN" && (
          <>
            <Button
              onPress={() => {
                onClose();
                decisions.onIgnore(late);
              }}
            >
              Ignore
            </Button>
            {isCredit(late) ? (
              <Button onPress={() => void decisions.onCredit(late)}>Credit note</Button>
            ) : (
              <Button onPress={() => void decisions.onAdjust(late)}>Adjustment invoice</Button>
            )}
            <Button kind="primary" onPress={() => void decisions.onNext(late)}>
              Bill on the next invoice
            </Button>
          </>
        )
      }
    >
      <Facts
        facts={[
          { name: "Effect before tax", value: formatMoney(late.effect) },
          { name: "Schedule", value: late.schedule?.name },
          { name: "Period", value: late.periodEnd && formatPeriod(late.periodStart, late.periodEnd) },
          {
            name: "Invoiced as",
            value: invoice && (
              <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }}>
                {invoice.number ?? "Draft"}
              </Link>
            ),
          },
          { name: "Late events", value: `${formatCount(late.eventCount)}, the last on ${formatInstant(late.lastReceivedAt)}` },
          {
            name: "Billed on",
            value: billedOn && (
              <Link
                to={billedOn.documentType === "CREDIT_NOTE" ? "/credit-notes/$invoiceId" : "/invoices/$invoiceId"}
                params={{ invoiceId: billedOn.id }}
              >
                {billedOn.number ?? "A draft"}
              </Link>
            ),
          },
          { name: "Ignored because", value: late.reason },
        ]}
      />
      <PlainTable label="What it adds" columns={columns} rows={late.lines as Line[]} rowKey={(_, place) => String(place)} />
    </Dialog>
  );
}
