/** Discounts on the document, each with the reason that is printed. */
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { formatMoney, formatPercent, formatRate } from "@/lib/format";
import { Button, IconButton } from "@/ui/buttons";
import { notify, notifyRefused, Popover } from "@/ui/overlays";
import type { Discount, Draft } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import { DiscountForm } from "./DiscountForm";
import styles from "./Discounts.module.css";

export function Discounts({ draft }: { draft: Draft }) {
  return (
    <section aria-label="Discounts" className={styles["discounts"]}>
      {draft.discounts.length > 0 && (
        <ul className={styles["list"]}>
          {draft.discounts.map((discount) => (
            <DiscountRow key={discount.id} discount={discount} currency={draft.currency} />
          ))}
        </ul>
      )}
      <Popover
        label="Add discount"
        trigger={
          <Button kind="quiet" icon={<Plus size={14} />}>
            Add discount
          </Button>
        }
      >
        {(close) => <DiscountForm currency={draft.currency} onDone={close} />}
      </Popover>
    </section>
  );
}

function DiscountRow({ discount, currency }: { discount: Discount; currency: string }) {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const { id: discountId, kind, value, reason, origin } = discount;
  const isMine = origin === "PERSON";

  async function remove(): Promise<void> {
    const outcome = await session.edit(`Removed ${reason}`, [{ removeInvoiceDiscount: { discountId } }]);
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    const restore = () => void session.edit(`Restored ${reason}`, [{ restoreInvoiceDiscount: { discountId } }]);
    notify(`Removed ${reason}`, { action: { label: "Undo", run: restore } });
  }

  return (
    <li className={styles["discount"]}>
      <span className={styles["reason"]}>{reason}</span>
      {isMine ? (
        <Popover
          label={`Change ${reason}`}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={
            <Button kind="quiet" size="small" aria-label={`${shown(kind, value, currency)}: change ${reason}`}>
              {shown(kind, value, currency)}
            </Button>
          }
        >
          {(close) => <DiscountForm currency={currency} discount={discount} onDone={close} />}
        </Popover>
      ) : (
        <span className={styles["value"]}>{shown(kind, value, currency)}</span>
      )}
      <span className={styles["amount"]}>−{formatMoney(discount.amount)}</span>
      <IconButton size="small" label={`Remove ${reason}`} icon={<X size={14} />} onPress={() => void remove()} />
    </li>
  );
}

function shown(kind: Discount["kind"], value: string, currency: string): string {
  return kind === "PERCENT" ? formatPercent(value) : formatRate(value, currency);
}
