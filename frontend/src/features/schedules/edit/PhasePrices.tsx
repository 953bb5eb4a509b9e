/** The prices of a phase, with their contracted quantities. */
import { X } from "lucide-react";
import { IconButton } from "@/ui/buttons";
import { NumberField } from "@/ui/fields";
import { type ChosenPrice, PriceField, priceTitle } from "@/ui/records";
import { PlanField } from "./PlanField";
import styles from "./PhaseFields.module.css";
import type { PriceValues } from "./scheduleValues";

interface PhasePricesProps {
  /** Before the names in refusals, such as `phases.0.`. */
  path: string;
  prices: readonly PriceValues[];
  currency: string;
  errors: Record<string, string>;
  onChange: (prices: readonly PriceValues[]) => void;
  onRemove: (priceId: string) => void;
}

export function PhasePrices({ path, prices, currency, errors, onChange, onRemove }: PhasePricesProps) {
  function setQuantity(priceId: string, quantity: string): void {
    onChange(prices.map((price) => (price.priceId === priceId ? { ...price, quantity } : price)));
  }

  function add(added: readonly PriceValues[]): void {
    const known = prices.map((price) => price.priceId);
    onChange([...prices, ...added.filter((price) => !known.includes(price.priceId))]);
  }

  return (
    <div className={styles["rows"]}>
      {prices.map((price, place) => (
        <PriceRow
          key={price.priceId}
          price={price}
          error={errors[`${path}prices.${place}.quantity`] ?? errors[`${path}prices.${place}.priceId`]}
          onQuantity={(quantity) => setQuantity(price.priceId, quantity)}
          onRemove={() => onRemove(price.priceId)}
        />
      ))}
      <PriceField
        currency={currency}
        without={prices.map((price) => price.priceId)}
        onAdd={(price) => add([priceValues(price, null)])}
        error={errors[`${path}prices`]}
      />
      <PlanField currency={currency} onAdd={add} />
    </div>
  );
}

interface PriceRowProps {
  price: PriceValues;
  error: string | undefined;
  onQuantity: (quantity: string) => void;
  onRemove: () => void;
}

function PriceRow({ price, error, onQuantity, onRemove }: PriceRowProps) {
  return (
    <div className={styles["price"]}>
      <span className={styles["names"]}>
        <span className={styles["name"]}>{price.title}</span>
        <span className={styles["summary"]}>{price.summary}</span>
        {error && price.isMetered && <span className={styles["error"]}>{error}</span>}
      </span>
      {price.isMetered ? (
        <span className={styles["usage"]}>By usage</span>
      ) : (
        <NumberField
          label={`Quantity of ${price.title}`}
          isLabelHidden
          value={price.quantity}
          onChange={onQuantity}
          error={error}
        />
      )}
      <IconButton size="small" label={`Remove ${price.title}`} icon={<X size={14} />} onPress={onRemove} />
    </div>
  );
}

/** One unit unless a quantity is known. */
export function priceValues(price: ChosenPrice, quantity: string | null): PriceValues {
  const isMetered = price.metricId !== null;
  return {
    priceId: price.id,
    title: priceTitle(price),
    summary: price.summary,
    isMetered,
    quantity: isMetered ? "" : (quantity ?? "1"),
  };
}
