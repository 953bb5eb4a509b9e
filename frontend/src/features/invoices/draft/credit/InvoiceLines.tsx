/** Lines of the credited invoice that are not on the draft yet and of which something remains. */
import { Plus } from "lucide-react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { notifyRefused } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import { type Draft, linesOf } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import styles from "./InvoiceLines.module.css";

const LinesToCredit = graphql(`
  query LinesToCredit($id: UUID!) {
    invoice(id: $id) {
      id
      number
      groups {
        id
        name
        lines {
          id
          name
          creditable {
            amount
            currency
          }
        }
      }
    }
  }
`);

export function InvoiceLines({ draft, invoiceId }: { draft: Draft; invoiceId: string }) {
  const session = useSession();
  const answer = useAnswer(LinesToCredit, { id: invoiceId }, { followsChanges: true });
  if (answer.state !== "full") return null;
  const { groups, number } = answer.data.invoice;
  const taken = new Set(linesOf(draft).map((line) => line.creditsLineId));
  const left = groups.flatMap((group) => group.lines.map((line) => ({ ...line, group: group.name }))).filter((line) => !taken.has(line.id));
  const open = left.filter((line) => line.creditable && /[1-9]/.test(line.creditable.amount));
  if (open.length === 0) return null;

  async function add(line: (typeof open)[number]): Promise<void> {
    const outcome = await session.edit(`Added ${line.name}`, [{ creditInvoiceLine: { lineItemId: line.id } }]);
    if (!outcome.isDone) notifyRefused(outcome.refusals);
  }

  return (
    <Section title={`More lines of ${number ?? "the invoice"}`} help="What remains of each can be credited too.">
      <ul className={styles["lines"]}>
        {open.map((line) => (
          <li key={line.id} className={styles["line"]}>
            <span className={styles["name"]}>
              {line.name}
              {line.group !== line.name && <span className={styles["group"]}>{line.group}</span>}
            </span>
            <span className={styles["amount"]}>{line.creditable && formatMoney(line.creditable)}</span>
            <Button kind="quiet" size="small" icon={<Plus size={14} />} aria-label={`Credit ${line.name}`} onPress={() => void add(line)}>
              Credit
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
