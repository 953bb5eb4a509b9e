/** The phases of a schedule: what is charged, and from which day. */
import { Link } from "@tanstack/react-router";
import { formatDay, formatMoney, formatPercent, formatPeriod, formatQuantity } from "@/lib/format";
import { useBusiness } from "@/lib/business";
import { Pill } from "@/ui/marks";
import { Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { FREQUENCIES, TIMINGS } from "../frequencies";
import type { Phase } from "./SchedulePhases";
import styles from "./Phases.module.css";

const COLUMNS: readonly Column<Phase["prices"][number]>[] = [
  {
    id: "price",
    header: "Price",
    grows: true,
    cell: ({ price }) => (
      <>
        <Link to="/products/$productId" params={{ productId: price.product.id }} className={styles["name"]}>
          {price.name === price.product.name ? price.name : `${price.product.name} · ${price.name}`}
        </Link>
        <span className={styles["summary"]}>{price.summary}</span>
      </>
    ),
  },
  {
    id: "quantity",
    header: "Quantity",
    isNumeric: true,
    cell: ({ quantity }) => (quantity === null ? "By usage" : formatQuantity(quantity)),
  },
  {
    id: "frequency",
    header: "Charged",
    cell: ({ price }) => (price.frequency === "ONE_TIME" ? "Once" : `${FREQUENCIES[price.frequency]}, ${TIMINGS[price.timing]}`),
  },
];

interface PhasesProps {
  phases: readonly Phase[];
  currency: string;
  /** One of the phases runs today. */
  isActive: boolean;
}

export function Phases({ phases, currency, isActive }: PhasesProps) {
  const { today } = useBusiness();
  return (
    <>
      {phases.map((phase, place) => (
        <OnePhase
          key={phase.id}
          phase={phase}
          title={titleOf(phase, place, phases.length)}
          currency={currency}
          isRunning={isActive && phase.startOn <= today && (phase.endOn === null || phase.endOn >= today)}
        />
      ))}
    </>
  );
}

interface OnePhaseProps {
  phase: Phase;
  title: string;
  currency: string;
  isRunning: boolean;
}

function OnePhase({ phase, title, currency, isRunning }: OnePhaseProps) {
  return (
    <Section
      title={title}
      help={phase.endOn ? formatPeriod(phase.startOn, phase.endOn) : `From ${formatDay(phase.startOn)} on`}
      actions={isRunning && <Pill tone="green">Running</Pill>}
    >
      <PlainTable label={`Prices of ${title}`} columns={COLUMNS} rows={phase.prices} rowKey={(price) => price.id} />
      {(phase.discounts.length > 0 || phase.minimums.length > 0) && (
        <ul className={styles["terms"]}>
          {phase.discounts.map((discount) => (
            <li key={discount.id} className={styles["term"]}>
              <span className={styles["kind"]}>Discount</span>
              <span>{discount.name}</span>
              <span className={styles["note"]}>on {coveredBy(discount.priceIds, phase, "the whole phase")}</span>
              <span className={styles["value"]}>
                −{discount.kind === "PERCENT" ? formatPercent(discount.value) : formatMoney({ amount: discount.value, currency })}
              </span>
            </li>
          ))}
          {phase.minimums.map((minimum) => (
            <li key={minimum.id} className={styles["term"]}>
              <span className={styles["kind"]}>Minimum</span>
              <span>{minimum.name}</span>
              <span className={styles["note"]}>
                of {coveredBy(minimum.priceIds, phase, "usage prices")}
                {!minimum.isProrated && ", whole also in partial periods"}
              </span>
              <span className={styles["value"]}>{formatMoney(minimum.amount)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function titleOf(phase: Phase, place: number, count: number): string {
  return phase.name ?? (count === 1 ? "Prices" : `Phase ${place + 1}`);
}

function coveredBy(priceIds: readonly string[] | null, phase: Phase, all: string): string {
  if (!priceIds) return all;
  return phase.prices
    .filter(({ price }) => priceIds.includes(price.id))
    .map(({ price }) => price.name)
    .join(", ");
}
