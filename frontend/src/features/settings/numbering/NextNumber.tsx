/** The number that the next document gets in the settings as they stand in the form. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { usePreview } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button } from "@/ui/buttons";
import styles from "./NextNumber.module.css";
import { NextNumberDialog } from "./NextNumberDialog";
import type { inputOf, NumberingSettings } from "./NumberingSettings";

const NumberingPreview = graphql(`
  query NumberingPreview($businessId: UUID!, $input: UpdateNumberingInput!) {
    previewNumbering(businessId: $businessId, input: $input)
  }
`);

interface NextNumberProps {
  rule: NumberingSettings;
  /** As the form stands. */
  input: ReturnType<typeof inputOf>;
  isChanged: boolean;
}

export function NextNumber({ rule, input, isChanged }: NextNumberProps) {
  const business = useBusiness();
  const [isSetting, setSetting] = useState(false);
  const preview = usePreview(NumberingPreview, isChanged ? { businessId: business.id, input } : null);
  const next = isChanged && preview.data ? preview.data.previewNumbering : rule.nextNumber;
  return (
    <section aria-label="Next number" className={styles["card"]}>
      <div role="status" className={styles["text"]}>
        <span className={styles["label"]}>{isChanged ? "The next number would be" : "The next number is"}</span>
        <span className={styles["number"]}>{next ?? "given by hand"}</span>
        {isChanged && preview.problem && <span className={styles["problem"]}>{preview.problem.message}</span>}
      </div>
      {rule.mode === "AUTOMATIC" && (
        <Button isDisabled={isChanged} onPress={() => setSetting(true)}>
          Set next number
        </Button>
      )}
      {isSetting && <NextNumberDialog rule={rule} onClose={() => setSetting(false)} />}
    </section>
  );
}
