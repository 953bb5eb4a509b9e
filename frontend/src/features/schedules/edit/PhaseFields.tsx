/** One phase: how long it lasts, its prices, discounts and minimums. */
import { Trash2 } from "lucide-react";
import { IconButton } from "@/ui/buttons";
import { DateField, FieldRow, NumberField, Select, TextField } from "@/ui/fields";
import { DiscountFields } from "./DiscountFields";
import { MinimumFields } from "./MinimumFields";
import { PhasePrices } from "./PhasePrices";
import styles from "./PhaseFields.module.css";
import { type PhaseValues, withoutPrice } from "./scheduleValues";

const ENDS = [
  { value: "open", label: "Runs on" },
  { value: "months", label: "After months" },
  { value: "day", label: "On a day" },
] as const;

interface PhaseFieldsProps {
  /** From 0. */
  place: number;
  phase: PhaseValues;
  currency: string;
  errors: Record<string, string>;
  onChange: (phase: PhaseValues) => void;
  /** Undefined for the only one. */
  onRemove: (() => void) | undefined;
}

export function PhaseFields({ place, phase, currency, errors, onChange, onRemove }: PhaseFieldsProps) {
  const path = `phases.${place}.`;
  const set = (changes: Partial<PhaseValues>) => onChange({ ...phase, ...changes });
  const title = phase.name || `Phase ${place + 1}`;
  return (
    <fieldset className={styles["phase"]}>
      <legend className={styles["hidden"]}>{title}</legend>
      <div className={styles["head"]}>
        <span className={styles["title"]}>{title}</span>
        {onRemove && <IconButton size="small" label={`Remove ${title}`} icon={<Trash2 size={14} />} onPress={onRemove} />}
      </div>
      <FieldRow>
        <TextField label="Name" placeholder={`Phase ${place + 1}`} value={phase.name} onChange={(name) => set({ name })} />
        <Select label="Ends" choices={ENDS} value={phase.end} onChange={(end) => set({ end })} />
        {phase.end === "months" && (
          <NumberField
            label="Months"
            value={phase.durationMonths}
            error={errors[`${path}durationMonths`]}
            onChange={(durationMonths) => set({ durationMonths })}
          />
        )}
        {phase.end === "day" && (
          <DateField label="Last day" value={phase.endOn} error={errors[`${path}endOn`]} onChange={(endOn) => set({ endOn })} />
        )}
      </FieldRow>
      <PhasePrices
        path={path}
        prices={phase.prices}
        currency={currency}
        errors={errors}
        onChange={(prices) => set({ prices })}
        onRemove={(priceId) => onChange(withoutPrice(phase, priceId))}
      />
      <DiscountFields
        path={path}
        discounts={phase.discounts}
        prices={phase.prices}
        currency={currency}
        errors={errors}
        onChange={(discounts) => set({ discounts })}
      />
      <MinimumFields
        path={path}
        minimums={phase.minimums}
        prices={phase.prices}
        currency={currency}
        errors={errors}
        onChange={(minimums) => set({ minimums })}
      />
    </fieldset>
  );
}
