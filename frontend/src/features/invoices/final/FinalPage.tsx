/** A numbered invoice: the document that stands, its facts, files and history. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Ban, FilePenLine } from "lucide-react";
import { useEffect, useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { type Answer, useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatCount } from "@/lib/format";
import { useLatest } from "@/lib/useLatest";
import { Button } from "@/ui/buttons";
import { DocumentStatuses, Pill } from "@/ui/marks";
import { notifyRefused } from "@/ui/overlays";
import { Faces, PageHeader, Panel, PanelContent, Skeleton } from "@/ui/pages";
import { VoidDialog } from "../actions/VoidDialog";
import { DocumentPane } from "../document/DocumentPane";
import { useDocumentHtml } from "../document/useDocumentHtml";
import { kindOf } from "../kind/kinds";
import { useKind } from "../kind/useKind";
import { CreditLink } from "./credits/CreditLink";
import { CreditsSection } from "./credits/CreditsSection";
import styles from "./FinalPage.module.css";
import { FinalFacts, FinalInvoice } from "./FinalFacts";
import { FinalFooter } from "./FinalFooter";
import { FilesSection } from "./corrections/FilesSection";
import { HostedSection } from "./hosted/HostedSection";
import { PdfLink } from "./PdfLink";
import { RemindersSection } from "./reminders/RemindersSection";
import { PaymentsSection } from "./payments/PaymentsSection";
import { SendButton } from "./sending/SendButton";
import { SendingSection } from "./sending/SendingSection";
import { Timeline } from "./Timeline";

const FinalDetail = graphql(
  `
    query FinalDetail($id: UUID!) {
      invoice(id: $id) {
        ...FinalInvoice
      }
    }
  `,
  [FinalInvoice],
);

const OpenCorrectedDraft = graphql(`
  mutation OpenCorrectedDraft($id: UUID!) {
    createCorrectedDraft(invoiceId: $id) {
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

export function FinalPage({ id }: { id: string }) {
  const kind = useKind();
  const answer = useAnswer(FinalDetail, { id }, { followsChanges: true });
  useFilesToCome(answer);
  if (answer.state === "full") return <FinalScreen invoice={answer.data.invoice} />;
  return (
    <Panel title={kind.title}>
      <PageHeader back={<Link to={kind.path}>{kind.title}</Link>} title={kind.title} />
      <PanelContent>
        <Faces answer={answer} skeleton={<Skeleton rows={16} />}>
          {() => null}
        </Faces>
      </PanelContent>
    </Panel>
  );
}

const LOOK_AGAIN = 2_000;

/** The PDF is made after the number is given: look again until it is there. */
function useFilesToCome(answer: Answer<ResultOf<typeof FinalDetail>>): void {
  const isWaiting = answer.state === "full" && !hasPdf(answer.data.invoice);
  const retry = useLatest(answer.retry);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => retry.current(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isWaiting, retry]);
}

function hasPdf({ files, revision }: { files: readonly { revision: number }[]; revision: number }): boolean {
  return files.some((file) => file.revision === revision);
}

function FinalScreen({ invoice }: { invoice: ResultOf<typeof FinalInvoice> }) {
  const [isVoiding, setVoiding] = useState(false);
  const document = useDocumentHtml(invoice.id, invoice.version);
  const business = useBusiness();
  const kind = kindOf(invoice);
  const title = invoice.number ?? kind.title;
  const can = (action: (typeof invoice.availableActions)[number]) => invoice.availableActions.includes(action);

  return (
    <Panel title={title}>
      <PageHeader
        back={<Link to={kind.path}>{kind.title}</Link>}
        title={title}
        status={
          <>
            <DocumentStatuses document={invoice} />
            {invoice.isTest && <Pill tone="grey">Test</Pill>}
          </>
        }
        actions={
          <>
            {can("VOID") && (
              <Button kind="quiet" icon={<Ban size={14} />} onPress={() => setVoiding(true)}>
                Void
              </Button>
            )}
            {can("CREATE_CREDIT_NOTE") && <CreditLink id={invoice.id} />}
            {can("OPEN_CORRECTED_DRAFT") && <CorrectedDraft id={invoice.id} />}
            {can("SEND") && <SendButton invoice={invoice} />}
            <PdfLink
              href={`/invoices/${invoice.id}/document.pdf`}
              isMade={hasPdf(invoice)}
              isPrimary={!can("OPEN_CORRECTED_DRAFT") && invoice.status !== "FINAL"}
            />
          </>
        }
      />
      <div className={styles["halves"]}>
        <DocumentPane document={document} title={title} bar={<span className={styles["as"]}>{shownAs(invoice.revision)}</span>} />
        <div className={styles["side"]}>
          {invoice.finalizedAt && <SendingSection invoice={invoice} businessId={business.id} />}
          <RemindersSection invoice={invoice} />
          <FinalFacts invoice={invoice} />
          {can("SET_PAYMENT_STATUS") && <PaymentsSection invoiceId={invoice.id} />}
          <CreditsSection id={invoice.id} version={invoice.version} />
          <FilesSection invoice={invoice} />
          <HostedSection id={invoice.id} />
          <Timeline id={invoice.id} version={invoice.version} />
        </div>
      </div>
      <FinalFooter invoice={invoice} />
      {isVoiding && <VoidDialog invoice={invoice} onClose={() => setVoiding(false)} />}
    </Panel>
  );
}

function CorrectedDraft({ id }: { id: string }) {
  const navigate = useNavigate();
  const { detail } = useKind();
  const [send, isPending] = useChange(OpenCorrectedDraft);
  async function open(): Promise<void> {
    const outcome = await send({ id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    const draft = outcome.data.createCorrectedDraft.invoice?.id;
    if (draft) void navigate({ to: detail, params: { invoiceId: draft } });
  }
  return (
    <Button kind="primary" icon={<FilePenLine size={14} />} isPending={isPending} onPress={() => void open()}>
      Open corrected draft
    </Button>
  );
}

function shownAs(revision: number): string {
  return revision === 1 ? "The document as it was numbered" : `Revision ${formatCount(revision)} of the document`;
}
