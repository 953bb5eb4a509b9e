/** The columns of the inbox. */
import { formatCount, formatDay, formatPeriod } from "@/lib/format";
import { Amount } from "@/ui/marks";
import type { Column } from "@/ui/tables";
import styles from "../metrics/columns.module.css";
import type { LateUsageRow } from "./LateUsageRow";

export const columns: readonly Column<LateUsageRow>[] = [
  { id: "customer", header: "Customer", cell: (late) => <span className={styles["name"]}>{late.customer?.name ?? "–"}</span> },
  { id: "schedule", header: "Schedule", grows: true, cell: (late) => late.schedule?.name ?? "–" },
  {
    id: "period",
    header: "Period",
    cell: (late) => (late.periodEnd ? formatPeriod(late.periodStart, late.periodEnd) : formatDay(late.periodStart)),
  },
  { id: "invoice", header: "Invoiced as", hides: "medium", cell: (late) => late.invoice?.number ?? "–" },
  { id: "events", header: "Late events", isNumeric: true, cell: (late) => formatCount(late.eventCount) },
  {
    id: "received",
    header: "Received",
    isNumeric: true,
    hides: "narrow",
    cell: (late) => formatDay(late.lastReceivedAt.slice(0, 10)),
  },
  { id: "effect", header: "Effect before tax", isNumeric: true, cell: (late) => <Amount money={late.effect} /> },
];
