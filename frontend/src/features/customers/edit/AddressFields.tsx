/** A postal address, to fill in. */
import type { Form as FormState } from "@/lib/forms";
import { type Choice, ComboBox, FieldRow, TextField } from "@/ui/fields";
import type { CustomerValues } from "./customerValues";

interface AddressFieldsProps {
  name: "billingAddress" | "deliveryAddress";
  form: FormState<CustomerValues>;
  countries: readonly Choice[];
}

export function AddressFields({ name, form: { field }, countries }: AddressFieldsProps) {
  const country = field(`${name}.country`);
  return (
    <>
      <FieldRow>
        <TextField label="Street and number" {...field(`${name}.line1`)} />
        <TextField label="Second line" {...field(`${name}.line2`)} />
      </FieldRow>
      <FieldRow>
        <TextField label="Postal code" {...field(`${name}.postalCode`)} />
        <TextField label="City" {...field(`${name}.city`)} />
      </FieldRow>
      <FieldRow>
        <TextField label="State or province" help="Finds regional tax rates." {...field(`${name}.region`)} />
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
