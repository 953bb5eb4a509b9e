/** The discounts of a phase. */
import { Plus, X } from "lucide-react";
import { newIdempotencyKey } from "@/lib/forms";
import { Button, IconButton } from "@/ui/buttons";
import { NumberField, Select, TextField } from "@/ui/fields";
import { CoveredPrices } from "./CoveredPrices";
import styles from "./PhaseFields.module.css";
import type { DiscountValues, PriceValues } from "./scheduleValues";

interface DiscountFieldsProps {
  path: string;
  discounts: readonly DiscountValues[];
  prices: readonly PriceValues[];
  currency: string;
  errors: Record<string, string>;
  onChange: (discounts: readonly DiscountValues[]) => void;
}

export function DiscountFields({ path, discounts, prices, currency, errors, onChange }: DiscountFieldsProps) {
  function set(key: string, changes: Partial<DiscountValues>): void {
    onChange(discounts.map((discount) => (discount.key === key ? { ...discount, ...changes } : discount)));
  }

  function add(): void {
    onChange([...discounts, { key: newIdempotencyKey(), name: "", kind: "PERCENT", value: "", priceIds: null }]);
  }

  return (
    <div className={styles["rows"]}>
      {discounts.map((discount, place) => (
        <div key={discount.key} role="group" aria-label={`Discount ${place + 1}`} className={styles["term"]}>
          <TextField
            label="Discount, as printed"
            value={discount.name}
            onChange={(name) => set(discount.key, { name })}
            error={errors[`${path}discounts.${place}.name`]}
          />
          <Select
            label="Kind"
            choices={[
              { value: "PERCENT", label: "Percent" },
              { value: "FIXED", label: currency },
            ]}
            value={discount.kind}
            onChange={(kind) => set(discount.key, { kind })}
          />
          <NumberField
            label={discount.kind === "PERCENT" ? "Percent" : "Amount"}
            value={discount.value}
            onChange={(value) => set(discount.key, { value })}
            error={errors[`${path}discounts.${place}.value`] ?? errors[`${path}discounts.${place}.priceIds`]}
          />
          <CoveredPrices
            label="Discounted prices"
            all="Whole phase"
            prices={prices}
            value={discount.priceIds}
            onChange={(priceIds) => set(discount.key, { priceIds })}
          />
          <IconButton
            size="small"
            label={`Remove discount ${discount.name}`}
            icon={<X size={14} />}
            onPress={() => onChange(discounts.filter((each) => each.key !== discount.key))}
          />
        </div>
      ))}
      <div>
        <Button kind="quiet" size="small" icon={<Plus size={14} />} onPress={add}>
          Add discount
        </Button>
      </div>
    </div>
  );
}
