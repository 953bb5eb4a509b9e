/** What can be done with the selected rows, floating above the list's end. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import { IconButton } from "../buttons/IconButton";
import styles from "./SelectionBar.module.css";

interface SelectionBarProps {
  count: number;
  /** Such as the sum per currency. */
  facts?: ReactNode;
  onClear: () => void;
  /** Quiet buttons. */
  children: ReactNode;
}

export function SelectionBar({ count, facts, onClear, children }: SelectionBarProps) {
  if (count === 0) return null;
  return (
    <div role="toolbar" aria-label="Selected rows" className={styles["bar"]}>
      <p role="status" className={styles["count"]}>
        {formatCount(count)} selected
      </p>
      {facts && <span className={styles["facts"]}>{facts}</span>}
      <span className={styles["actions"]}>{children}</span>
      <IconButton label="Clear selection" keys="Escape" icon={<X size={14} />} onPress={onClear} />
    </div>
  );
}
