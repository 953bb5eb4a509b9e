/** Which account is shown, and from which to which day. */
import { DateField, Select } from "@/ui/fields";
import styles from "./StatementPeriod.module.css";
import type { StatementSearch } from "./statementSearch";

interface StatementPeriodProps {
  accounts: readonly string[];
  currency: string;
  from: string;
  to: string;
  onChange: (changes: StatementSearch) => void;
}

export function StatementPeriod({ accounts, currency, from, to, onChange }: StatementPeriodProps) {
  return (
    <div className={styles["period"]}>
      {accounts.length > 1 && (
        <Select
          label="Currency"
          isLabelHidden
          choices={accounts.map((each) => ({ value: each, label: each }))}
          value={currency}
          onChange={(chosen) => onChange({ currency: chosen })}
        />
      )}
      <DateField label="From" isLabelHidden value={from} onChange={(day) => onChange({ from: day || undefined })} />
      <span className={styles["to"]}>to</span>
      <DateField label="To" isLabelHidden value={to} onChange={(day) => onChange({ to: day || undefined })} />
    </div>
  );
}
