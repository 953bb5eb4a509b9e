/** A postal address, to fill in. */
import type { Form as FormState } from "@/lib/forms";
import { type Choice, ComboBox, FieldRow, TextField } from "@/ui/fields";
import type { CustomerValues } from "./customerValues";

interface AddressFieldsProps {
  name: "billingAddress" | "deliveryAddress";
  /** Said with each field, for those who do not see where it stands. */
  label: string;
  form: FormState<CustomerValues>;
  countries: readonly Choice[];
}

export function AddressFields({ name, label, form: { field }, countries }: AddressFieldsProps) {
  const country = field(`${name}.country`);
  const said = (part: string) => ({ label: part, "aria-label": `${part}, ${label.toLowerCase()}` });
  return (
    <>
      <FieldRow>
        <TextField {...said("Street and number")} {...field(`${name}.line1`)} />
        <TextField {...said("Second line")} {...field(`${name}.line2`)} />
      </FieldRow>
      <FieldRow>
        <TextField {...said("Postal code")} {...field(`${name}.postalCode`)} />
        <TextField {...said("City")} {...field(`${name}.city`)} />
      </FieldRow>
      <FieldRow>
        <TextField {...said("State or province")} help="Finds regional tax rates." {...field(`${name}.region`)} />
        <ComboBox
          label="Country"
          choices={countries}
          value={country.value || null}
          onChange={(code) => country.onChange(code ?? "")}
          error={country.error}
        />
      </FieldRow>
    </>
  );
}
