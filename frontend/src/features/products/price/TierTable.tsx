/** The tiers of a price: quantities up to a bound, their rate and a flat fee. */
import { Plus, X } from "lucide-react";
import { Button, IconButton } from "@/ui/buttons";
import { NumberField } from "@/ui/fields";
import { formatQuantity } from "@/lib/format";
import { newTier, type TierValues } from "./priceValues";
import styles from "./TierTable.module.css";

interface TierTableProps {
  tiers: readonly TierValues[];
  currency: string;
  isPercent: boolean;
  isDisabled: boolean;
  error: (field: string) => string | undefined;
  onChange: (tiers: readonly TierValues[]) => void;
}

export function TierTable({ tiers, currency, isPercent, isDisabled, error, onChange }: TierTableProps) {
  function set(key: string, changes: Partial<TierValues>): void {
    onChange(tiers.map((tier) => (tier.key === key ? { ...tier, ...changes } : tier)));
  }

  /** A new last tier: the one that was open gets an end. */
  function add(): void {
    onChange([...tiers, newTier()]);
  }

  function remove(key: string): void {
    const kept = tiers.filter((tier) => tier.key !== key);
    onChange(kept.map((tier, place) => (place === kept.length - 1 ? { ...tier, upTo: "" } : tier)));
  }

  return (
    <div className={styles["tiers"]}>
      <table className={styles["table"]} aria-label="Tiers">
        <thead>
          <tr>
            <th scope="col">Above</th>
            <th scope="col">Up to and including</th>
            <th scope="col">{isPercent ? "Percent" : `Rate in ${currency}`}</th>
            <th scope="col">{`Flat fee in ${currency}`}</th>
            <th scope="col">
              <span className={styles["hidden"]}>Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, place) => {
            const isLast = place === tiers.length - 1;
            const from = tiers[place - 1]?.upTo ?? "0";
            const name = `tier ${place + 1}`;
            return (
              <tr key={tier.key}>
                <td className={styles["from"]}>{from === "" ? "–" : formatQuantity(from)}</td>
                <td>
                  {isLast ? (
                    <span className={styles["from"]}>No end</span>
                  ) : (
                    <NumberField
                      label={`End of ${name}`}
                      isLabelHidden
                      isDisabled={isDisabled}
                      value={tier.upTo}
                      onChange={(upTo) => set(tier.key, { upTo })}
                      error={error(`tiers.${place}.upTo`)}
                    />
                  )}
                </td>
                <td>
                  <NumberField
                    label={`Rate of ${name}`}
                    isLabelHidden
                    isDisabled={isDisabled}
                    value={tier.rate}
                    onChange={(rate) => set(tier.key, { rate })}
                    error={error(`tiers.${place}.rate`)}
                  />
                </td>
                <td>
                  <NumberField
                    label={`Flat fee of ${name}`}
                    isLabelHidden
                    isDisabled={isDisabled}
                    placeholder="0"
                    value={tier.flatFee}
                    onChange={(flatFee) => set(tier.key, { flatFee })}
                    error={error(`tiers.${place}.flatFee`)}
                  />
                </td>
                <td>
                  {tiers.length > 1 && !isDisabled && (
                    <IconButton size="small" label={`Remove ${name}`} icon={<X size={14} />} onPress={() => remove(tier.key)} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!isDisabled && (
        <div>
          <Button kind="quiet" size="small" icon={<Plus size={14} />} onPress={add}>
            Add tier
          </Button>
        </div>
      )}
    </div>
  );
}
