/** What each model needs to be told. */
import { Checkbox, FieldRow, NumberField, Select } from "@/ui/fields";
import { isTiered, type PriceValues, takesPercent } from "./priceValues";
import { TierTable } from "./TierTable";

interface TermsFieldsProps {
  values: PriceValues;
  errors: Record<string, string>;
  isDisabled: boolean;
  onChange: (changes: Partial<PriceValues>) => void;
}

export function TermsFields({ values, errors, isDisabled, onChange }: TermsFieldsProps) {
  const { model, rateKind, currency } = values;
  const isPercent = rateKind === "PERCENT";
  const error = (field: string) => errors[`terms.${field}`];
  const number = (name: "rate" | "packageSize" | "minimumPerEvent" | "maximumPerEvent", label: string, help?: string) => (
    <NumberField
      label={label}
      help={help}
      isDisabled={isDisabled}
      value={values[name]}
      error={error(name)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      <FieldRow>
        {takesPercent(model) && (
          <Select
            label="Rate"
            isDisabled={isDisabled}
            choices={[
              { value: "AMOUNT", label: `Amount in ${currency}` },
              { value: "PERCENT", label: "Percent of a summed amount" },
            ]}
            value={rateKind}
            error={error("rateKind")}
            onChange={(kind) => onChange({ rateKind: kind })}
          />
        )}
        {!isTiered(model) && number("rate", isPercent ? "Percent" : rateLabel(model, currency), "Up to 12 decimals.")}
        {model === "PACKAGE" && number("packageSize", "Units in a package")}
      </FieldRow>
      {model === "PER_UNIT" && isPercent && (
        <FieldRow>
          {number("minimumPerEvent", `At least, per event, in ${currency}`)}
          {number("maximumPerEvent", `At most, per event, in ${currency}`)}
        </FieldRow>
      )}
      {isTiered(model) && (
        <>
          <TierTable
            tiers={values.tiers}
            currency={currency}
            isPercent={isPercent}
            isDisabled={isDisabled}
            error={error}
            onChange={(tiers) => onChange({ tiers })}
          />
          {error("tiers") && <p role="alert">{error("tiers")}</p>}
          <Checkbox
            label="Charge the first tier’s flat fee also without usage"
            isDisabled={isDisabled}
            isChecked={values.chargeFirstTierFeeWithoutUsage}
            onChange={(chargeFirstTierFeeWithoutUsage) => onChange({ chargeFirstTierFeeWithoutUsage })}
          />
        </>
      )}
    </>
  );
}

function rateLabel(model: PriceValues["model"], currency: string): string {
  if (model === "PACKAGE") return `Price of a package in ${currency}`;
  return model === "PER_UNIT" ? `Price of a unit in ${currency}` : `Price in ${currency}`;
}
