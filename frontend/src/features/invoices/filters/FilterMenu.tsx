/** The Filter button: choose what to narrow by, then its values. */
import { ChevronRight, ListFilter } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/buttons";
import { Popover } from "@/ui/overlays";
import { useKind } from "../kind/useKind";
import type { InvoiceSearch } from "../list/invoiceSearch";
import { fieldsOf, type FilterField } from "./filterFields";
import { LazyFilterEditor } from "./LazyFilterEditor";
import styles from "./filters.module.css";

interface FilterMenuProps {
  search: InvoiceSearch;
  onChange: (search: InvoiceSearch) => void;
}

export function FilterMenu({ search, onChange }: FilterMenuProps) {
  const kind = useKind();
  const [field, setField] = useState<FilterField | null>(null);
  return (
    <Popover
      label="Filter"
      placement="bottom end"
      onOpenChange={() => setField(null)}
      trigger={
        <Button kind="quiet" icon={<ListFilter size={14} />}>
          Filter
        </Button>
      }
    >
      {field ? (
        <LazyFilterEditor field={field} search={search} onChange={onChange} />
      ) : (
        <ul className={styles["fields"]}>
          {fieldsOf(kind).map((each) => (
            <li key={each.label}>
              <button type="button" className={styles["field"]} onClick={() => setField(each)}>
                {each.label}
                <ChevronRight aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
