/** The prices that a plan is to have. */
import { X } from "lucide-react";
import { IconButton } from "@/ui/buttons";
import { NumberField } from "@/ui/fields";
import { type ChosenPrice, PriceField, priceTitle } from "@/ui/records";
import styles from "./PlanPrices.module.css";

export interface PlanPriceValues {
  price: ChosenPrice;
  /** Empty for usage and for one unit. */
  quantity: string;
}

interface PlanPricesProps {
  prices: readonly PlanPriceValues[];
  onChange: (prices: readonly PlanPriceValues[]) => void;
}

export function PlanPrices({ prices, onChange }: PlanPricesProps) {
  return (
    <div className={styles["rows"]}>
      {prices.map(({ price, quantity }) => (
        <div key={price.id} className={styles["row"]}>
          <span className={styles["names"]}>
            <span className={styles["name"]}>{priceTitle(price)}</span>
            <span className={styles["note"]}>{price.summary}</span>
          </span>
          {price.metricId ? (
            <span className={styles["note"]}>By usage</span>
          ) : (
            <NumberField
              label={`Quantity of ${price.name}`}
              isLabelHidden
              placeholder="1"
              value={quantity}
              onChange={(typed) =>
                onChange(prices.map((each) => (each.price.id === price.id ? { ...each, quantity: typed } : each)))
              }
            />
          )}
          <IconButton
            size="small"
            label={`Remove ${price.name}`}
            icon={<X size={14} />}
            onPress={() => onChange(prices.filter((each) => each.price.id !== price.id))}
          />
        </div>
      ))}
      <PriceField
        currency={prices[0]?.price.currency}
        without={prices.map(({ price }) => price.id)}
        onAdd={(price) => onChange([...prices, { price, quantity: "" }])}
      />
    </div>
  );
}

export function inputOf(prices: readonly PlanPriceValues[]) {
  return prices.map(({ price, quantity }) => ({ priceId: price.id, quantity: quantity || null }));
}
