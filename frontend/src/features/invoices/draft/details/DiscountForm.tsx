/** A discount: percent or amount, and why. */
import { useState } from "react";
import { placeRefusals } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { NumberField, Select, TextField } from "@/ui/fields";
import type { Discount } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import styles from "../lines/forms.module.css";

interface DiscountFormProps {
  currency: string;
  /** The one to change; a new one without it. */
  discount?: Discount;
  onDone: () => void;
}

export function DiscountForm({ currency, discount, onDone }: DiscountFormProps) {
  const session = useSession();
  const [kind, setKind] = useState<Discount["kind"]>(discount?.kind ?? "PERCENT");
  const [value, setValue] = useState(discount?.value ?? "");
  const [reason, setReason] = useState(discount?.reason ?? "");
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function save(): Promise<void> {
    if (value === "") return setErrors({ value: "Say how much." });
    const content = { kind, value, reason: reason.trim() || "Discount" };
    const operation = discount
      ? { updateInvoiceDiscount: { discountId: discount.id, ...content } }
      : { addInvoiceDiscount: { ...content, chargeKeys: [] } };
    const outcome = await session.edit(discount ? `Discount ${reason}` : "Added a discount", [operation]);
    if (outcome.isDone) return onDone();
    const unprefixed = outcome.refusals.map((each) => ({ ...each, field: each.field?.split(".").at(-1) ?? null }));
    const placed = placeRefusals(unprefixed, ["value", "reason"]);
    setErrors({ ...(placed.others[0] && { value: placed.others[0] }), ...placed.fields });
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        // A number typed last is read when its field is left.
        requestAnimationFrame(() => void save());
      }}
    >
      <div className={styles["pair"]}>
        <Select
          label="Kind"
          choices={[
            { value: "PERCENT", label: "Percent" },
            { value: "FIXED", label: `Amount, ${currency}` },
          ]}
          value={kind}
          onChange={setKind}
        />
        <NumberField
          label={kind === "PERCENT" ? "Percent" : "Amount"}
          autoFocus
          value={value}
          onChange={setValue}
          error={errors["value"]}
        />
      </div>
      <TextField
        label="Reason"
        help="Printed on the invoice."
        placeholder="Discount"
        value={reason}
        onChange={setReason}
        error={errors["reason"]}
      />
      <div className={styles["actions"]}>
        <Button type="submit" kind="primary">
          {discount ? "Save" : "Add discount"}
        </Button>
      </div>
    </form>
  );
}
