/** Whether every number is accounted for, and if not, which are missing. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { type Answer, useAnswer } from "@/lib/api";
import { formatCount } from "@/lib/format";
import { Banner } from "@/ui/pages";
import styles from "./LedgerProof.module.css";
import type { DocumentType } from "./ledgerSearch";

const SequenceProof = graphql(`
  query SequenceProof($businessId: UUID!, $documentType: DocumentType!) {
    numberLedger(businessId: $businessId, documentType: $documentType) {
      isGapless
      gaps {
        periodKey
        first
        last
      }
      strays
    }
  }
`);

export function LedgerProof({ businessId, documentType }: { businessId: string; documentType: DocumentType }) {
  const answer = useAnswer(SequenceProof, { businessId, documentType }, { followsChanges: true });
  return <div className={styles["proof"]}>{answer.state !== "loading" && <Verdict answer={answer} />}</div>;
}

type Answered = Exclude<Answer<ResultOf<typeof SequenceProof>>, { state: "loading" }>;

function Verdict({ answer }: { answer: Answered }) {
  if (answer.state === "refused") return <Banner tone="red">{answer.problem.message}</Banner>;
  const { isGapless, gaps, strays } = answer.data.numberLedger;
  if (isGapless) return <Banner tone="green">Every number up to the last one given is accounted for: none is missing.</Banner>;
  const missing = gaps.map(({ periodKey, first, last }) => `${periodKey} ${rangeOf(first, last)}`.trim());
  return (
    <Banner tone="red">
      {missing.length > 0 && <p>Not accounted for: {missing.join("; ")}.</p>}
      {strays.length > 0 && <p>Document and ledger do not agree on {strays.join(", ")}.</p>}
      <p>Someone changed the database behind Folio. Compare with a backup before you finalize more.</p>
    </Banner>
  );
}

function rangeOf(first: number, last: number): string {
  return first === last ? formatCount(first) : `${formatCount(first)} to ${formatCount(last)}`;
}
