/** How much of one kind of work waits, and the way to it. */
import { Link, type LinkProps } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import { classes } from "@/lib/classes";
import { formatCount, formatMoney, type Money } from "@/lib/format";
import styles from "./Attention.module.css";

interface AttentionCardProps {
  icon: LucideIcon;
  label: string;
  count: number;
  sums?: readonly Money[];
  to?: LinkProps["to"];
  search?: LinkProps["search"];
  /** Something went wrong, or is late. */
  isUrgent?: boolean;
}

export function AttentionCard({ icon: Icon, label, count, sums = [], to, search, isUrgent = false }: AttentionCardProps) {
  const content = (
    <>
      <span className={styles["head"]}>
        <Icon aria-hidden size={15} />
        {label}
      </span>
      <span className={styles["count"]}>{formatCount(count)}</span>
      {count > 0 && sums.map((sum) => <span key={sum.currency} className={styles["sum"]}>{formatMoney(sum)}</span>)}
    </>
  );
  const look = classes(styles["card"], count === 0 && styles["none"], isUrgent && count > 0 && styles["urgent"]);
  return (
    <li>
      {to ? (
        <Link to={to} search={search} className={classes(look, styles["link"])}>
          {content}
        </Link>
      ) : (
        <div className={look}>{content}</div>
      )}
    </li>
  );
}
