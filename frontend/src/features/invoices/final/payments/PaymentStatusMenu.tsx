/** How the invoice is paid, by a person's word. */
import { BadgeCheck, CircleSlash, Ellipsis, RotateCcw, Undo2 } from "lucide-react";
import { change, type Outcome } from "@/lib/api";
import { IconButton } from "@/ui/buttons";
import { Menu, MenuItem, notify, notifyRefused } from "@/ui/overlays";
import { type PaidInvoice, SetPaymentStatus, TakeBackUncollectible } from "./InvoicePayments";

export function PaymentStatusMenu({ invoice }: { invoice: PaidInvoice }) {
  const { id, version, availableActions, payments } = invoice;
  const can = (action: PaidInvoice["availableActions"][number]) => availableActions.includes(action);
  const set = (status: "PAID" | "UNPAID" | "UNCOLLECTIBLE") => change(SetPaymentStatus, { id, status, expectedVersion: version });
  const canUndo = can("SET_PAYMENT_STATUS") && payments.length > 0;
  if (!can("RECORD_PAYMENT") && !canUndo) return null;

  async function say(sent: Promise<Outcome<unknown>>, done: string): Promise<void> {
    const outcome = await sent;
    if (outcome.isDone) notify(done);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Menu
      label="Payment status"
      trigger={<IconButton label="Payment status" icon={<Ellipsis size={14} />} />}
    >
      {can("RECORD_PAYMENT") && (
        <MenuItem icon={<BadgeCheck size={14} />} onAction={() => void say(set("PAID"), "Marked as paid")}>
          Mark as paid
        </MenuItem>
      )}
      {canUndo && (
        <MenuItem icon={<Undo2 size={14} />} onAction={() => void say(set("UNPAID"), "Payments undone")}>
          Mark as unpaid
        </MenuItem>
      )}
      {can("MARK_UNCOLLECTIBLE") && (
        <MenuItem icon={<CircleSlash size={14} />} onAction={() => void say(set("UNCOLLECTIBLE"), "Marked as uncollectible")}>
          Mark as uncollectible
        </MenuItem>
      )}
      {can("TAKE_BACK_UNCOLLECTIBLE") && (
        <MenuItem
          icon={<RotateCcw size={14} />}
          onAction={() => void say(change(TakeBackUncollectible, { id, expectedVersion: version }), "Asked for again")}
        >
          Not uncollectible
        </MenuItem>
      )}
    </Menu>
  );
}
