/** The brand color, picked or typed, and how well it can be read on paper. */
import type { FieldState } from "@/lib/forms";
import { Pill } from "@/ui/marks";
import { TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import styles from "./BrandColor.module.css";
import { contrastOf, isColour, READABLE } from "./contrast";

export function BrandColor({ value, onChange, error }: FieldState<string>) {
  return (
    <Section title="Brand color" help="On the rules above the total and on the pay button; text stays black.">
      <div className={styles["row"]}>
        <input
          type="color"
          aria-label="Pick the brand color"
          value={isColour(value) ? value : "#000000"}
          onChange={(event) => onChange(event.target.value)}
          className={styles["picker"]}
        />
        <div className={styles["text"]}>
          <TextField label="Brand color" isLabelHidden value={value} onChange={onChange} error={error} maxLength={7} />
        </div>
        {isColour(value) && <Contrast colour={value} />}
      </div>
    </Section>
  );
}

function Contrast({ colour }: { colour: string }) {
  const ratio = contrastOf(colour, "#ffffff");
  const isReadable = ratio >= READABLE;
  return (
    <p aria-live="polite" className={styles["contrast"]}>
      <Pill tone={isReadable ? "green" : "amber"}>{`${ratio.toFixed(1)} : 1`}</Pill>
      {isReadable ? "White text on it is easy to read." : "Too light for white text: the pay button's text is black."}
    </p>
  );
}
