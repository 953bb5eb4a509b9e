/** The brand colour, picked or typed, and how well it can be read on paper. */
import { useId } from "react";
import type { FieldState } from "@/lib/forms";
import { Pill } from "@/ui/marks";
import { TextField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import styles from "./BrandColour.module.css";
import { contrastOf, isColour, READABLE } from "./contrast";

export function BrandColour({ value, onChange, error }: FieldState<string>) {
  return (
    <Section title="Brand colour" help="On the rules above the total and on the pay button; text stays black.">
      <div className={styles["row"]}>
        <input
          type="color"
          aria-label="Pick the brand colour"
          value={isColour(value) ? value : "#000000"}
          onChange={(event) => onChange(event.target.value)}
          className={styles["picker"]}
        />
        <div className={styles["text"]}>
          <TextField label="Brand colour" isLabelHidden value={value} onChange={onChange} error={error} maxLength={7} />
        </div>
        {isColour(value) && <Contrast colour={value} />}
      </div>
    </Section>
  );
}

function Contrast({ colour }: { colour: string }) {
  const id = useId();
  const ratio = contrastOf(colour, "#ffffff");
  const isReadable = ratio >= READABLE;
  return (
    <p aria-live="polite" id={id} className={styles["contrast"]}>
      <Pill tone={isReadable ? "green" : "amber"}>{`${ratio.toFixed(1)} : 1`}</Pill>
      {isReadable ? "White text on it is easy to read." : "Too light for white text: the pay button's text is black."}
    </p>
  );
}
