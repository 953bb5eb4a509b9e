/** Thin labelled bars, and the same numbers as a table one key away. */
import { useId, useState } from "react";
import { Button } from "../buttons/Button";
import styles from "./BarChart.module.css";
import { heightsOf } from "./heightsOf";

export interface Bar {
  label: string;
  /** A decimal string: its height is drawn from it, its text is `text`. */
  value: string;
  text: string;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** Heads of the table's columns. */
  heads: readonly [string, string];
}

const HEIGHT = 96;
const STEP = 40;

export function BarChart({ title, bars, heads }: BarChartProps) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <figure aria-labelledby={id} className={styles["figure"]}>
      <figcaption className={styles["caption"]}>
        <span id={id}>{title}</span>
        <Button kind="quiet" size="small" onPress={() => setTable(!isTable)}>
          {isTable ? "Show chart" : "Show table"}
        </Button>
      </figcaption>
      {isTable ? <NumbersTable heads={heads} bars={bars} /> : <Bars bars={bars} title={title} />}
    </figure>
  );
}

function Bars({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const heights = heightsOf(bars.map((bar) => bar.value));
  return (
    <svg
      role="img"
      aria-label={`${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(", ")}`}
      viewBox={`0 0 ${Math.max(bars.length, 1) * STEP} ${HEIGHT + 20}`}
      className={styles["chart"]}
    >
      {bars.map((bar, place) => {
        const height = Math.max((heights[place] ?? 0) * HEIGHT, 1);
        return (
          <g key={bar.label} className={styles["bar"]}>
            <title>{`${bar.label}: ${bar.text}`}</title>
            <rect x={place * STEP + 6} y={HEIGHT - height} width={STEP - 12} height={height} rx={2} />
            <text x={place * STEP + STEP / 2} y={HEIGHT + 14}>
              {bar.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function NumbersTable({ heads, bars }: { heads: readonly [string, string]; bars: readonly Bar[] }) {
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td>{bar.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
