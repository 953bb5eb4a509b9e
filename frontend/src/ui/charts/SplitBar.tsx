/** One bar split into its parts, each named with its value below it: the names are the table of the same numbers. */
import type { ReactNode } from "react";
import { classes } from "@/lib/classes";
import { sharesOf } from "./sharesOf";
import styles from "./SplitBar.module.css";

export interface BarPart {
  label: string;
  /** A decimal string: its width is drawn from it. */
  value: string;
  /** The value in figures. */
  text: string;
  /** In place of the text, such as a link. */
  shown?: ReactNode;
}

/** The calmest part comes first. */
const TONES = ["calm", "first", "second", "third", "last"] as const;

export function SplitBar({ label, parts }: { label: string; parts: readonly BarPart[] }) {
  const shares = sharesOf(parts.map((part) => part.value));
  return (
    <div className={styles["split"]}>
      <svg
        role="img"
        aria-label={`${label}: ${parts.map((part) => `${part.label} ${part.text}`).join(", ")}`}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className={styles["bar"]}
      >
        <rect x={0} y={0} width={100} height={1} className={styles["none"]} />
        {parts.map((part, place) => {
          const { start, width } = shares[place] ?? { start: 0, width: 0 };
          return (
            <rect key={part.label} x={start * 100} y={0} width={width * 100} height={1} className={toneOf(place)}>
              <title>{`${part.label}: ${part.text}`}</title>
            </rect>
          );
        })}
      </svg>
      <dl className={styles["names"]}>
        {parts.map((part, place) => (
          <div key={part.label} className={styles["name"]}>
            <dt>
              <svg aria-hidden viewBox="0 0 8 8" className={styles["dot"]}>
                <circle cx={4} cy={4} r={4} className={toneOf(place)} />
              </svg>
              {part.label}
            </dt>
            <dd>{part.shown ?? part.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function toneOf(place: number): string {
  return classes(styles[TONES[place] ?? "last"]);
}
