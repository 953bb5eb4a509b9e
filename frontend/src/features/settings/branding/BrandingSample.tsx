/** A sample invoice in the settings as they stand in the form, before they are saved. */
import { graphql, type VariablesOf } from "@/graphql/graphql";
import { usePreview } from "@/lib/api";
import { DocumentFrame } from "@/ui/documents";
import { ErrorState } from "@/ui/pages";
import styles from "./BrandingSample.module.css";
import { isColour } from "./contrast";

const BrandingPreview = graphql(`
  query BrandingPreview($businessId: UUID!, $input: PreviewBrandingInput!) {
    previewBranding(businessId: $businessId, input: $input)
  }
`);

interface BrandingSampleProps {
  businessId: string;
  changes: VariablesOf<typeof BrandingPreview>["input"];
  fontFamily: string;
}

export function BrandingSample({ businessId, changes, fontFamily }: BrandingSampleProps) {
  const canBeShown = isColour(changes.brandColor ?? "");
  // The sample has the typeface as saved: another one asks anew.
  const preview = usePreview(BrandingPreview, canBeShown ? { businessId, input: changes } : null, fontFamily);
  const html = preview.data?.previewBranding ?? null;
  return (
    <section aria-label="Sample" className={styles["pane"]}>
      <p className={styles["bar"]}>A sample invoice. Nothing is saved until you save.</p>
      {/* Scrolls by itself; the keyboard must be able to reach it. */}
      <div className={styles["scroll"]} tabIndex={0} role="region" aria-label="Sample invoice">
        {html !== null && <DocumentFrame html={html} title="Sample invoice" />}
        {html === null && !preview.problem && <div role="status" aria-label="Loading the sample" className={styles["blank"]} />}
        {html === null && preview.problem && <ErrorState problem={preview.problem} onRetry={preview.retry} />}
      </div>
    </section>
  );
}
