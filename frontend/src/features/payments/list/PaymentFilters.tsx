/** What to look for among payments. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { DateField, Select } from "@/ui/fields";
import { METHODS } from "@/ui/payments";
import { CustomerField } from "@/ui/records";
import styles from "./PaymentFilters.module.css";
import { isNarrowed, type PaymentSearch } from "./paymentSearch";

const PayerName = graphql(`
  query PayerName($id: UUID!) {
    customer(id: $id) {
      id
      name
    }
  }
`);

interface PaymentFiltersProps {
  search: PaymentSearch;
  onChange: (changes: PaymentSearch) => void;
}

const NOTHING: PaymentSearch = { q: undefined, method: undefined, customer: undefined, from: undefined, to: undefined };

export function PaymentFilters({ search, onChange }: PaymentFiltersProps) {
  const answer = useAnswer(PayerName, { id: search.customer ?? "" }, { pause: !search.customer });
  const chosen = search.customer && answer.state === "full" ? answer.data.customer : null;
  return (
    <div role="search" aria-label="Filter payments" className={styles["filters"]}>
      <CustomerField value={chosen} onChange={(customer) => onChange({ customer: customer?.id })} />
      <Select
        label="Method"
        placeholder="Any"
        choices={METHODS}
        value={search.method ?? null}
        onChange={(method) => onChange({ method })}
      />
      <DateField label="From" value={search.from ?? ""} onChange={(from) => onChange({ from: from || undefined })} />
      <DateField label="To" value={search.to ?? ""} onChange={(to) => onChange({ to: to || undefined })} />
      {isNarrowed(search) && (
        <Button kind="quiet" size="form" onPress={() => onChange(NOTHING)}>
          Clear
        </Button>
      )}
    </div>
  );
}
