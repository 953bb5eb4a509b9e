/** The choice at the left, the credit note as it would be printed at the right. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { type Refusal, useChange } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Checkbox, TextArea } from "@/ui/fields";
import { Banner, EmptyState, PageHeader, Panel, PanelContent, PanelFooter } from "@/ui/pages";
import { FileMinus } from "lucide-react";
import { DocumentPane } from "../document/DocumentPane";
import { chosenIn, inputOf, wholeOf } from "./creditChoice";
import type { CreditedInvoice } from "./CreditedInvoice";
import styles from "./CreditForm.module.css";
import { CreditSums } from "./CreditSums";
import { LinesToCredit } from "./LinesToCredit";
import { useCreditPreview } from "./useCreditPreview";

const CreateCreditNote = graphql(`
  mutation CreateCreditNoteFromInvoice($input: CreditInvoiceInput!) {
    createCreditNoteFromInvoice(input: $input) {
      userErrors {
        code
        message
        field
      }
      invoice {
        id
      }
    }
  }
`);

export function CreditForm({ invoice }: { invoice: CreditedInvoice }) {
  const navigate = useNavigate();
  const [choice, setChoice] = useState(() => wholeOf(invoice));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(CreateCreditNote);
  const preview = useCreditPreview(invoice.id, choice);
  // A request repeated after a lost answer makes no second credit note.
  const key = useRef<string>(crypto.randomUUID());
  const input = inputOf(invoice.id, choice);
  const number = invoice.number ?? "invoice";
  const isPossible = invoice.availableActions.includes("CREATE_CREDIT_NOTE");

  async function create(): Promise<void> {
    if (!input || isPending) return;
    const outcome = await send({ input: { ...input, idempotencyKey: key.current } });
    if (!outcome.isDone) {
      key.current = outcome.refusals.some((each) => each.code === "UNREACHABLE") ? key.current : crypto.randomUUID();
      return setRefusals(outcome.refusals);
    }
    const id = outcome.data.createCreditNoteFromInvoice.invoice?.id;
    if (id) void navigate({ to: "/credit-notes/$invoiceId", params: { invoiceId: id }, replace: true });
  }
  useShortcuts([{ keys: "mod+Enter", label: "Create draft", run: () => void create(), whileTyping: true, isCommand: true }]);

  const problem = refusals[0]?.message ?? preview.problem?.message;
  return (
    <Panel title={`Credit ${number}`}>
      <PageHeader
        back={
          <Link to="/invoices/$invoiceId" params={{ invoiceId: invoice.id }}>
            {number}
          </Link>
        }
        title="Create credit note"
        actions={
          isPossible && (
            <Button kind="primary" isPending={isPending} isDisabled={!input} onPress={() => void create()}>
              Create draft
            </Button>
          )
        }
      />
      {!isPossible && (
        <PanelContent>
          <EmptyState icon={<FileMinus size={20} />} title="Nothing to credit">
            Credit notes are made of issued invoices while something of them remains; drafts of credit notes count.
          </EmptyState>
        </PanelContent>
      )}
      {isPossible && (
        <div className={styles["halves"]}>
          <div className={styles["form"]}>
            {problem && <Banner tone="red">{problem}</Banner>}
            <LinesToCredit
              invoice={invoice}
              choice={choice}
              onChange={(changed) => {
                setChoice(changed);
                setRefusals([]);
              }}
            />
            <TextArea
              label="Reason"
              help="Printed on the credit note as its memo."
              rows={2}
              value={choice.memo}
              onChange={(memo) => setChoice({ ...choice, memo })}
            />
            <Checkbox
              label={`Apply to ${number} when finalized`}
              help="Up to what the invoice still owes. What is left can be applied to other invoices."
              isChecked={choice.appliesWhenFinalized}
              onChange={(appliesWhenFinalized) => setChoice({ ...choice, appliesWhenFinalized })}
            />
            <CreditSums sums={preview.sums} />
          </div>
          <DocumentPane
            document={preview.document}
            title="Credit note"
            isEmpty={chosenIn(choice).length === 0}
            bar={<span className={styles["note"]}>Preview: nothing is stored yet</span>}
          />
        </div>
      )}
      <PanelFooter hints={[{ keys: "mod+Enter", does: "create the draft" }]} />
    </Panel>
  );
}
