/** The logo, chosen from a file and shown on paper. */
import { useState } from "react";
import type { FieldState } from "@/lib/forms";
import { Button, FileButton } from "@/ui/buttons";
import { Section } from "@/ui/pages";
import styles from "./Logo.module.css";
import { readFile } from "./readFile";

const LARGEST = 1024 * 1024;

export function Logo({ value, onChange, error }: FieldState<string | null>) {
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const problem = error ?? tooLarge;

  async function choose(file: File): Promise<void> {
    setTooLarge(file.size > LARGEST ? `${file.name} is larger than 1 MB; make it smaller.` : null);
    if (file.size <= LARGEST) onChange(await readFile(file));
  }

  return (
    <Section title="Logo" help="PNG or JPEG of at most 1 MB; printed at most 32 px high.">
      <div className={styles["paper"]}>
        {value ? (
          <img src={`data:image/*;base64,${value}`} alt="The logo" className={styles["logo"]} />
        ) : (
          <span className={styles["none"]}>Without a logo the name is printed.</span>
        )}
      </div>
      <div className={styles["actions"]}>
        <FileButton accept={["image/png", "image/jpeg"]} onChoose={(file) => void choose(file)}>
          {value ? "Replace logo" : "Choose logo"}
        </FileButton>
        {value && (
          <Button kind="quiet" onPress={() => onChange(null)}>
            Remove
          </Button>
        )}
      </div>
      {problem && (
        <p role="alert" className={styles["problem"]}>
          {problem}
        </p>
      )}
    </Section>
  );
}
