/** A customer of the business, found at the server while typing. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useDebounced } from "@/lib/memory";
import { ComboBox } from "../fields";

const CustomerChoices = graphql(`
  query CustomerChoices($businessId: UUID!, $search: String) {
    customers(businessId: $businessId, search: $search, first: 30) {
      edges {
        node {
          id
          name
          currency
        }
      }
    }
  }
`);

export interface ChosenCustomer {
  id: string;
  name: string;
  /** Of its invoices, unless they say otherwise. */
  currency: string | null;
}

interface CustomerFieldProps {
  label?: string;
  value: Pick<ChosenCustomer, "id" | "name"> | null;
  onChange: (customer: ChosenCustomer | null) => void;
  error?: string;
  help?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  autoFocus?: boolean;
}

export function CustomerField({ label = "Customer", value, onChange, ...rest }: CustomerFieldProps) {
  const business = useBusiness();
  // What is being typed; null while the field shows the chosen one.
  const [typed, setTyped] = useState<string | null>(null);
  const search = useDebounced(typed ?? "", 120);
  const answer = useAnswer(CustomerChoices, { businessId: business.id, search: search || null });
  const customers = answer.state === "full" ? answer.data.customers.edges.map((edge) => edge.node) : [];

  function choose(id: string | null): void {
    setTyped(null);
    if (id === value?.id) return;
    onChange(customers.find((customer) => customer.id === id) ?? null);
  }

  return (
    <ComboBox
      {...rest}
      label={label}
      placeholder="Search customers"
      choices={customers.map((customer) => ({ value: customer.id, label: customer.name, note: customer.currency ?? "" }))}
      value={value?.id ?? null}
      onChange={choose}
      inputValue={typed ?? value?.name ?? ""}
      onInputChange={(text) => setTyped(text === value?.name ? null : text)}
    />
  );
}
