/** The minimums of a phase. */
import { Plus, X } from "lucide-react";
import { newIdempotencyKey } from "@/lib/forms";
import { Button, IconButton } from "@/ui/buttons";
import { NumberField, Select, TextField } from "@/ui/fields";
import { CoveredPrices } from "./CoveredPrices";
import styles from "./PhaseFields.module.css";
import type { MinimumValues, PriceValues } from "./scheduleValues";

interface MinimumFieldsProps {
  path: string;
  minimums: readonly MinimumValues[];
  prices: readonly PriceValues[];
  currency: string;
  errors: Record<string, string>;
  onChange: (minimums: readonly MinimumValues[]) => void;
}

export function MinimumFields({ path, minimums, prices, currency, errors, onChange }: MinimumFieldsProps) {
  function set(key: string, changes: Partial<MinimumValues>): void {
    onChange(minimums.map((minimum) => (minimum.key === key ? { ...minimum, ...changes } : minimum)));
  }

  function add(): void {
    const key = newIdempotencyKey();
    onChange([...minimums, { key, name: "", amount: "", isProrated: true, priceIds: null, taxCategoryId: null }]);
  }

  return (
    <div className={styles["rows"]}>
      {minimums.map((minimum, place) => (
        <div key={minimum.key} role="group" aria-label={`Minimum ${place + 1}`} className={styles["term"]}>
          <TextField
            label="Minimum, as printed"
            value={minimum.name}
            onChange={(name) => set(minimum.key, { name })}
            error={errors[`${path}minimums.${place}.name`]}
          />
          <Select
            label="Partial periods"
            choices={[
              { value: "part", label: "A part" },
              { value: "whole", label: "The whole" },
            ]}
            value={minimum.isProrated ? "part" : "whole"}
            onChange={(share) => set(minimum.key, { isProrated: share === "part" })}
          />
          <NumberField
            label={`Amount in ${currency}`}
            value={minimum.amount}
            onChange={(amount) => set(minimum.key, { amount })}
            error={errors[`${path}minimums.${place}.amount`] ?? errors[`${path}minimums.${place}.priceIds`]}
          />
          <CoveredPrices
            label="Prices with a minimum"
            all="Usage prices"
            prices={prices}
            value={minimum.priceIds}
            onChange={(priceIds) => set(minimum.key, { priceIds })}
          />
          <IconButton
            size="small"
            label={`Remove minimum ${minimum.name}`}
            icon={<X size={14} />}
            onPress={() => onChange(minimums.filter((each) => each.key !== minimum.key))}
          />
        </div>
      ))}
      <div>
        <Button kind="quiet" size="small" icon={<Plus size={14} />} onPress={add}>
          Add minimum
        </Button>
      </div>
    </div>
  );
}
