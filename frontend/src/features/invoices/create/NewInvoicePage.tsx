/** A new one-off invoice: customer and currency here, everything else in the editor it opens. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { placeRefusals, type Refusal, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { Banner, PageHeader, Panel, PanelFooter } from "@/ui/pages";
import { CustomerField } from "@/ui/records";
import { DocumentPane } from "../document/DocumentPane";
import { ChosenLines } from "./ChosenLines";
import styles from "./NewInvoicePage.module.css";
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

export function NewInvoicePage() {
  const business = useBusiness();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<NewDraft>(() => newDraft(business.defaultCurrency));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [send, isPending] = useChange(CreateInvoice);
  const preview = useNewInvoicePreview(business.id, draft);
  // A request repeated after a lost answer makes no second invoice.
  const key = useRef<string>(crypto.randomUUID());
  const placed = placeRefusals(refusals, ["customerId", "currency", "purchaseOrder"]);

  async function create(): Promise<void> {
    const input = inputOf(business.id, draft);
    if (!input) return setRefusals([{ code: "", message: "Choose who is billed.", field: "input.customerId" }]);
    const outcome = await send({ input: { ...input, idempotencyKey: key.current } });
    if (!outcome.isDone) {
      key.current = outcome.refusals.some((each) => each.code === "UNREACHABLE") ? key.current : crypto.randomUUID();
      return setRefusals(outcome.refusals);
    }
    const id = outcome.data.createInvoice.invoice?.id;
    if (id) void navigate({ to: "/invoices/$invoiceId", params: { invoiceId: id }, replace: true });
  }
  useShortcuts([{ keys: "mod+Enter", label: "Create draft", run: () => void create(), whileTyping: true, isCommand: true }]);

  return (
    <Panel title="New invoice">
      <PageHeader
        back={<Link to="/invoices">Invoices</Link>}
        title="New invoice"
        actions={
          <Button kind="primary" isPending={isPending} onPress={() => void create()}>
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
          title="New invoice"
          isEmpty={draft.customer === null}
          bar={<span className={styles["next"]}>Preview: nothing is stored yet</span>}
        />
      </div>
      <PanelFooter hints={[{ keys: "mod+Enter", does: "create the draft" }]} />
    </Panel>
  );
}
