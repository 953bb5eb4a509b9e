/** A new document by hand: customer and currency here, everything else in the editor it opens. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { graphql, type VariablesOf } from "@/graphql/graphql";
import { type Outcome, placeRefusals, type Refusal, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { Banner, PageHeader, Panel, PanelFooter } from "@/ui/pages";
import { CustomerField } from "@/ui/records";
import type { Kind } from "../kind/kinds";
import { DocumentPane } from "../document/DocumentPane";
import { ChosenLines } from "./ChosenLines";
import styles from "./NewDocumentPage.module.css";
import { billedTo, inputOf, newDraft, type NewDraft } from "./newDraft";
import { useNewInvoicePreview } from "./useNewInvoicePreview";

const CreateInvoice = graphql(`
  mutation CreateInvoice($input: CreateInvoiceInput!) {
    createInvoice(input: $input) {
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

const CreateCreditNote = graphql(`
  mutation CreateCreditNote($input: CreateCreditNoteInput!) {
    createCreditNote(input: $input) {
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

export function NewDocumentPage({ kind }: { kind: Kind }) {
  const business = useBusiness();
  const title = `New ${kind.one}`;
  const navigate = useNavigate();
  const [draft, setDraft] = useState<NewDraft>(() => newDraft(business.defaultCurrency));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [createInvoice, isMakingInvoice] = useChange(CreateInvoice);
  const [createCreditNote, isMakingCreditNote] = useChange(CreateCreditNote);
  const preview = useNewInvoicePreview(business.id, draft, kind);
  // A request repeated after a lost answer makes no second invoice.
  const key = useRef<string>(crypto.randomUUID());
  const placed = placeRefusals(refusals, ["customerId", "currency", "purchaseOrder"]);

  async function make(input: VariablesOf<typeof CreateInvoice>["input"]): Promise<Outcome<string | undefined>> {
    if (kind.documentType === "INVOICE") {
      const outcome = await createInvoice({ input });
      return outcome.isDone ? { isDone: true, data: outcome.data.createInvoice.invoice?.id } : outcome;
    }
    const outcome = await createCreditNote({ input });
    return outcome.isDone ? { isDone: true, data: outcome.data.createCreditNote.invoice?.id } : outcome;
  }

  async function create(): Promise<void> {
    const input = inputOf(business.id, draft);
    if (!input) return setRefusals([{ code: "", message: "Choose who is billed.", field: "input.customerId" }]);
    const outcome = await make({ ...input, idempotencyKey: key.current });
    if (!outcome.isDone) {
      key.current = outcome.refusals.some((each) => each.code === "UNREACHABLE") ? key.current : crypto.randomUUID();
      return setRefusals(outcome.refusals);
    }
    if (outcome.data) void navigate({ to: kind.detail, params: { invoiceId: outcome.data }, replace: true });
  }
  useShortcuts([{ keys: "mod+Enter", label: "Create draft", run: () => void create(), whileTyping: true, isCommand: true }]);

  return (
    <Panel title={title}>
      <PageHeader
        back={<Link to={kind.path}>{kind.title}</Link>}
        title={title}
        actions={
          <Button kind="primary" isPending={isMakingInvoice || isMakingCreditNote} onPress={() => void create()}>
            Create draft
          </Button>
        }
      />
      <div className={styles["halves"]}>
        <div className={styles["form"]}>
          {placed.others.map((message) => (
            <Banner key={message} tone="red">
              {message}
            </Banner>
          ))}
          <div className={styles["pair"]}>
            <CustomerField
              autoFocus
              value={draft.customer}
              onChange={(customer) => setDraft(billedTo(draft, customer, business.defaultCurrency))}
              error={placed.fields["customerId"]}
            />
            <TextField
              label="Currency"
              maxLength={3}
              value={draft.currency}
              onChange={(currency) => setDraft({ ...draft, currency: currency.toUpperCase(), prices: [] })}
              error={placed.fields["currency"]}
            />
          </div>
          <TextField
            label="PO number"
            value={draft.purchaseOrder}
            onChange={(purchaseOrder) => setDraft({ ...draft, purchaseOrder })}
            error={placed.fields["purchaseOrder"]}
          />
          <ChosenLines draft={draft} onChange={setDraft} />
          <p className={styles["next"]}>Discounts, dates, recipient and memo follow in the editor.</p>
        </div>
        <DocumentPane
          document={preview}
          title={title}
          isEmpty={draft.customer === null}
          bar={<span className={styles["next"]}>Preview: nothing is stored yet</span>}
        />
      </div>
      <PanelFooter hints={[{ keys: "mod+Enter", does: "create the draft" }]} />
    </Panel>
  );
}
