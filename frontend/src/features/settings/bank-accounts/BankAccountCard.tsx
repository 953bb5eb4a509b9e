/** One account as it is printed: title, and row by row. */
import { Pencil, Trash2 } from "lucide-react";
import { IconButton } from "@/ui/buttons";
import { Section } from "@/ui/pages";
import styles from "./BankAccountCard.module.css";
import type { BankAccountDetail } from "./BankAccountDetail";

interface BankAccountCardProps {
  account: BankAccountDetail;
  onEdit: () => void;
  onRemove: () => void;
}

export function BankAccountCard({ account, onEdit, onRemove }: BankAccountCardProps) {
  const { currency, title } = account;
  return (
    <Section
      title={`Invoices in ${currency}`}
      actions={
        <>
          <IconButton size="small" label={`Edit ${title}`} icon={<Pencil size={14} />} onPress={onEdit} />
          <IconButton size="small" label={`Remove ${title}`} icon={<Trash2 size={14} />} onPress={onRemove} />
        </>
      }
    >
      <div className={styles["card"]}>
        <p className={styles["title"]}>{title}</p>
        <dl className={styles["rows"]}>
          {printedRows(account).map((row) => (
            <div key={`${row.label} ${row.value}`} className={styles["row"]}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

/** As documents print them: the numbers first, in fours. */
function printedRows({ iban, bic, details }: BankAccountDetail): { label: string; value: string }[] {
  return [
    ...(iban ? [{ label: "IBAN", value: iban.replace(/(.{4})(?=.)/g, "$1 ") }] : []),
    ...(bic ? [{ label: "BIC", value: bic }] : []),
    ...details,
  ];
}
