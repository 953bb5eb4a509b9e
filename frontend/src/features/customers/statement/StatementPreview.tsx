/** The statement as it is printed. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { DocumentFrame } from "@/ui/documents";
import { Faces } from "@/ui/pages";
import styles from "./StatementPreview.module.css";

const PrintedStatement = graphql(`
  query PrintedStatement($customerId: UUID!, $currency: String!, $firstDay: Date!, $lastDay: Date!) {
    statement(customerId: $customerId, currency: $currency, firstDay: $firstDay, lastDay: $lastDay) {
      html
    }
  }
`);

interface StatementPreviewProps {
  customerId: string;
  currency: string;
  from: string;
  to: string;
}

export function StatementPreview({ customerId, currency, from, to }: StatementPreviewProps) {
  const variables = { customerId, currency, firstDay: from, lastDay: to };
  const answer = useAnswer(PrintedStatement, variables, { followsChanges: true });
  return (
    <div className={styles["sheet"]}>
      <Faces answer={answer}>{({ statement }) => <DocumentFrame html={statement.html} title="Statement of account" />}</Faces>
    </div>
  );
}
