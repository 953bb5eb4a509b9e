/** Which prices a discount or minimum is about: all, or chosen ones. */
import { Button } from "@/ui/buttons";
import { Checkbox } from "@/ui/fields";
import { Popover } from "@/ui/overlays";
import styles from "./PhaseFields.module.css";
import type { PriceValues } from "./scheduleValues";

interface CoveredPricesProps {
  label: string;
  /** What null stands for. */
  all: string;
  prices: readonly PriceValues[];
  value: readonly string[] | null;
  onChange: (priceIds: readonly string[] | null) => void;
}

export function CoveredPrices({ label, all, prices, value, onChange }: CoveredPricesProps) {
  const covered = prices.filter((price) => value?.includes(price.priceId));
  const shown = value === null ? all : covered.length === 1 ? covered[0]?.title : `${covered.length} prices`;

  function toggle(priceId: string, isCovered: boolean): void {
    const others = (value ?? []).filter((id) => id !== priceId);
    const chosen = isCovered ? [...others, priceId] : others;
    onChange(chosen.length === 0 ? null : chosen);
  }

  return (
    <Popover label={label} trigger={<Button size="form">{shown ?? all}</Button>}>
      <div className={styles["covers"]}>
        <Checkbox label={all} isChecked={value === null} onChange={() => onChange(null)} />
        {prices.map((price) => (
          <Checkbox
            key={price.priceId}
            label={price.title}
            isChecked={value?.includes(price.priceId) ?? false}
            onChange={(isCovered) => toggle(price.priceId, isCovered)}
          />
        ))}
      </div>
    </Popover>
  );
}
