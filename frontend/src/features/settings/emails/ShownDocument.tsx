/** The document whose figures a preview shows: a sample, or one of the latest. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Select } from "@/ui/fields";
import styles from "./ShownDocument.module.css";

const LatestDocuments = graphql(`
  query LatestDocuments($businessId: UUID!) {
    invoices(businessId: $businessId, filter: { statusIn: [FINAL, SENT] }, sort: ISSUE_ON_DESC, first: 8) {
      edges {
        node {
          id
          number
          customer {
            id
            name
          }
        }
      }
    }
  }
`);

const SAMPLE = "sample";

interface ShownDocumentProps {
  businessId: string;
  /** Null for the sample. */
  value: string | null;
  onChange: (invoiceId: string | null) => void;
}

export function ShownDocument({ businessId, value, onChange }: ShownDocumentProps) {
  const answer = useAnswer(LatestDocuments, { businessId });
  const latest = answer.state === "full" ? answer.data.invoices.edges.map((edge) => edge.node) : [];
  return (
    <div className={styles["field"]}>
      <Select
        label="Shown with"
        isLabelHidden
        value={value ?? SAMPLE}
        onChange={(chosen) => onChange(chosen === SAMPLE ? null : chosen)}
        choices={[
          { value: SAMPLE, label: "A sample" },
          ...latest.map(({ id, number, customer }) => ({ value: id, label: number ?? "", note: customer.name })),
        ]}
      />
    </div>
  );
}
