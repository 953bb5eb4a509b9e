/** A bank statement as the bank exports it: looked at first, then imported. */
import { Link, useNavigate } from "@tanstack/react-router";
import { Landmark } from "lucide-react";
import { formatCount } from "@/lib/format";
import { Button, FileButton } from "@/ui/buttons";
import { Form } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { Banner, EmptyState, PageHeader, Panel, PanelContent, Section, Skeleton } from "@/ui/pages";
import { ColumnChoice } from "./ColumnChoice";
import { StatementPreview } from "./StatementPreview";
import { type ChosenStatement, useStatementFile } from "./useStatementFile";

const KINDS = [".csv", ".txt", ".xml"];

export function ImportPage() {
  const chosen = useStatementFile();
  const chooser = (
    <FileButton accept={KINDS} isPending={chosen.isBusy && chosen.reading === null} onChoose={(file) => void chosen.choose(file)}>
      {chosen.file ? "Choose another file" : "Choose a file"}
    </FileButton>
  );
  return (
    <Panel title="Import bank statement">
      <PageHeader back={<Link to="/payments/statements">Bank statements</Link>} title="Import statement" />
      <PanelContent isPadded>
        {chosen.file === null ? (
          <EmptyState icon={<Landmark size={20} />} title="Import a bank statement" action={chooser}>
            CSV as your bank exports it, or camt.053. Only money that came in is kept, and each transaction once.
          </EmptyState>
        ) : (
          <Section title={chosen.file.name} actions={chooser}>
            {chosen.problem && <Banner tone="red">{chosen.problem}</Banner>}
            {chosen.reading ? <Understood chosen={chosen} /> : chosen.isBusy && <Skeleton rows={6} />}
          </Section>
        )}
      </PanelContent>
    </Panel>
  );
}

function Understood({ chosen }: { chosen: ChosenStatement }) {
  const navigate = useNavigate();
  const { reading } = chosen;
  if (!reading) return null;
  const canTake = reading.missing.length === 0 && reading.lineCount > 0;

  async function take(): Promise<void> {
    if (!canTake || chosen.isBusy) return;
    const taken = await chosen.take();
    if (!taken) return;
    const { statement, isRepeat } = taken;
    const known = statement.knownCount > 0 ? `, ${formatCount(statement.knownCount)} were known already` : "";
    notify(isRepeat ? "This file was imported before; here it is." : `${formatCount(statement.transactionCount)} new transactions${known}`);
    void navigate({ to: "/payments/statements/$statementId", params: { statementId: statement.id } });
  }

  return (
    <Form label="Import statement" isWide onSubmit={() => void take()}>
      {reading.format === "CSV" && <ColumnChoice key={chosen.file?.name} chosen={chosen} reading={reading} />}
      <StatementPreview reading={reading} />
      <div>
        <Button kind="primary" isPending={chosen.isBusy} isDisabled={!canTake} onPress={() => void take()}>
          {buttonText(reading.lineCount, reading.rejectedCount)}
        </Button>
      </div>
    </Form>
  );
}

function buttonText(count: number, rejected: number): string {
  const things = count === 1 ? "1 transaction" : `${formatCount(count)} transactions`;
  return rejected > 0 ? `Import the other ${things}` : `Import ${things}`;
}
