/** Thin labelled bars, and the same numbers as a table one key away. */
import { useId, useState } from "react";
import { Button } from "../buttons/Button";
import styles from "./BarChart.module.css";
import { heightsOf } from "./heightsOf";

export interface Bar {
  /** All of it is in the table and the tooltip. */
  label: string;
  /** Short enough to stand under the bar. */
  mark: string;
  /** A decimal string: its height is drawn from it. */
  value: string;
  /** The value in words and figures. */
  text: string;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** Heads of the table's columns. */
  heads: readonly [string, string];
}

const HEIGHT = 100;
const STEP = 10;
const GAP = 2.8;

export function BarChart({ title, bars, heads }: BarChartProps) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  const last = bars.at(-1);
  return (
    <figure aria-labelledby={id} className={styles["figure"]}>
      <figcaption className={styles["caption"]}>
        <span id={id} className={styles["title"]}>
          {title}
        </span>
        {last && (
          <span className={styles["last"]}>
            {last.text} <span className={styles["quiet"]}>{last.label}</span>
          </span>
        )}
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
    <div>
      <svg
        role="img"
        aria-label={`${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(", ")}`}
        viewBox={`0 0 ${Math.max(bars.length, 1) * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={styles["chart"]}
      >
        {bars.map((bar, place) => (
          <BarColumn key={bar.label} bar={bar} left={place * STEP} height={(heights[place] ?? 0) * HEIGHT} />
        ))}
      </svg>
      <div aria-hidden className={styles["marks"]}>
        {bars.map((bar) => (
          <span key={bar.label}>{bar.mark}</span>
        ))}
      </div>
    </div>
  );
}

function BarColumn({ bar, left, height }: { bar: Bar; left: number; height: number }) {
  const drawn = Math.max(height, 1);
  return (
    <g className={height > 0 ? styles["bar"] : styles["none"]}>
      <title>{`${bar.label}: ${bar.text}`}</title>
      {/* The whole column answers to the pointer, however low its bar is. */}
      <rect x={left} y={0} width={STEP} height={HEIGHT} className={styles["column"]} />
      <rect x={left + GAP} y={HEIGHT - drawn} width={STEP - 2 * GAP} height={drawn} />
    </g>
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
