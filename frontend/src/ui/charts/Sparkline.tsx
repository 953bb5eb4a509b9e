/** A line without axes: the shape of a series, its numbers in the label. */
import { heightsOf } from "./heightsOf";
import styles from "./Sparkline.module.css";

const WIDTH = 120;
const HEIGHT = 24;

export function Sparkline({ label, values }: { label: string; values: readonly string[] }) {
  const step = WIDTH / Math.max(values.length - 1, 1);
  const points = heightsOf(values).map((height, place) => `${place * step},${HEIGHT - 1 - height * (HEIGHT - 2)}`);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles["line"]}>
      <polyline points={points.join(" ")} />
    </svg>
  );
}
